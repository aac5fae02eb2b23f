use crate::words::access_members::AccessMembers;

pub(super) const ACCESS_MEMBERS: AccessMembers = AccessMembers {
    date: "the day, as YYYY-MM-DD",
    action: "what is asked for: `view`, `create`, `modify`, `manage-users`, `appoint-head-administrator` or `configure-channel`",
    relation: "what the company for which the person acts has to do with the declaration: `declarant`, `listed`, `client` or `unrelated`",
    acting_for: "for which company the person acts: `own` or `other`",
    mandate: "whether the other company gave a mandate for that quarter: `active` or `none`",
    role: "what the person is in the company: `user`, `local-administrator`, `co-head-administrator`, `head-administrator`, `legal-representative` or `group-manager`",
    permission: "whether the person was given the permission for the service; for `configure-channel`, the right for ChaMan",
    channel: "how the service is reached: `secured` or `unsecured`",
    key: "with what the person logs in: `digital` or `password`",
    own_declaration: "whether the company for which the person acts is the declarant of the declaration to be made; for `create`",
}
.checked();
