use crate::words::access::Access;

pub(super) const ACCESS: Access = Access {
    unsecured_abolished: "access without a secured connection has been abolished",
    unsecured_end_unknown: "access without a secured connection ends in the fourth quarter of 2026, and the day is not known",
    unsecured_end_announced: "access without a secured connection is announced to end in the fourth quarter of 2026",
    use_secured: "log in with a digital key over the secured service",
    password_phased_out: "a user name with a password is no longer a way to log in",
    password_end_announced: "user names with passwords are phased out, and the day on which they end is not known",
    get_digital_key: "log in with eID, itsme or another digital key",
    only_legal_representative: "only the legal representative of the company itself appoints its chief access manager, and no mandate stands for that",
    may_configure_channel: "an access manager, a group manager, or a user with the right for ChaMan sets up a channel",
    no_permission: "the person has no permission for the declaration of works",
    ask_access_manager: "have the right given by whoever manages access for the company, who may give it to himself; if that is you, tell that role",
    ask_legal_representative: "ask the legal representative of the company",
    no_mandate: "whoever acts for another company needs a mandate that is active in that quarter",
    validate_mandate: "have both parties confirm the mandate in Mahis",
    not_party: "the company is neither the declarant, nor listed on the declaration, nor its client",
    party_view: "the declarant, the companies listed on the declaration and its client may view it",
    declarant_create: "a company creates its own declaration",
    create_only_own: "nobody creates a declaration of which another company is the declarant",
    let_declarant: "ask the declarant to do it",
    declarant_modify: "the declarant may modify its declaration",
    legacy_listed_modify: "until 28 June 2026 a company listed on the declaration could modify it too",
    declarant_only: "since 29 June 2026 only the declarant modifies a declaration; other companies only view it",
    client_never_modified: "a client views the declaration and does not modify it",
    access_manager: "access managers manage the users",
    not_access_manager: "only access managers of the company itself manage its users",
    not_told: "who asks, or for what, is not told",
    unsecured_submission: "guidance of the NSSO, of a day that is not known, lets declarations be sent over a secured connection only",
    mandate_not_asked: "it is done for another company, and no mandate for it is told: the rules that were read ask for none here",
    client_creates: "a client declares only where it is its own contractor; otherwise the contractor does",
    law_unknown: "who could use the declaration of works on that day is not known, or was checked too long ago",
    also_access_manager: "a legal representative manages no users as such; a natural person who is registered as such is the chief access manager too",
    tell_access_manager: "if you are the chief access manager too, tell head-administrator as the role",
    unsecured_management: "access is managed in a service that asks to log in with a digital key: that it can be done without a secured connection no source tells",
    group_manager: "whether a group manager manages the users of the company, as access managers do, no source that was read tells",



}
.checked();
