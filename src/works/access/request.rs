//! What somebody wants to do, and who that is.

use chrono::NaiveDate;

use crate::error::Error;
use crate::table::{ColumnInfo, REFERENCE, Row, ValueKind, choices};
use crate::words::access_members as says;

choices! {
    /// What the company has to do with the declaration: the one for which the person acts.
    Relation {
        /// It submits the declaration.
        Declarant = "declarant",
        /// It stands on the declaration.
        Listed = "listed",
        /// The works are done for it.
        Client = "client",
        /// Nothing.
        Unrelated = "unrelated",
    }
}
choices! {
    /// For which company the person acts.
    ActingFor {
        /// The person's own.
        Own = "own",
        /// Another one, by a mandate.
        Other = "other",
    }
}
choices! {
    /// Whether there is a mandate for the quarter.
    Mandate {
        /// There is one.
        Active = "active",
        /// There is none.
        None = "none",
    }
}
choices! {
    /// What the person is in the company.
    Role {
        /// A user.
        User = "user",
        /// An access manager of one quality.
        LocalAdministrator = "local-administrator",
        /// A second chief access manager.
        CoHeadAdministrator = "co-head-administrator",
        /// The chief access manager.
        HeadAdministrator = "head-administrator",
        /// The legal representative.
        LegalRepresentative = "legal-representative",
        /// The manager of a group of users.
        GroupManager = "group-manager",
    }
}
choices! {
    /// How the service is reached.
    Channel {
        /// Logged in.
        Secured = "secured",
        /// Without logging in.
        Unsecured = "unsecured",
    }
}
choices! {
    /// With what the person logs in.
    Key {
        /// A digital key, such as eID.
        Digital = "digital",
        /// A user name with a password.
        Password = "password",
    }
}
choices! {
    /// What is asked for.
    Action {
        /// To see a declaration.
        View = "view",
        /// To make one.
        Create = "create",
        /// To change one: add subcontractors, move dates, change the amount, cancel it.
        Modify = "modify",
        /// To manage the users of the company.
        ManageUsers = "manage-users",
        /// To appoint the chief access manager.
        AppointHeadAdministrator = "appoint-head-administrator",
        /// To set up a channel for files or for REST.
        ConfigureChannel = "configure-channel",
    }
}

/// A request. What is `None` nobody told: a line that goes by it denies.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct AccessRequest {
    /// The day.
    pub date: Option<NaiveDate>,
    /// What is asked for.
    pub action: Option<Action>,
    /// What the company has to do with the declaration.
    pub relation: Option<Relation>,
    /// For which company the person acts.
    pub acting_for: Option<ActingFor>,
    /// Whether there is a mandate.
    pub mandate: Option<Mandate>,
    /// What the person is in the company.
    pub role: Option<Role>,
    /// Whether the person was given the permission for what is asked: for a channel, the right for ChaMan.
    pub permission: Option<bool>,
    /// How the service is reached.
    pub channel: Option<Channel>,
    /// With what the person logs in.
    pub key: Option<Key>,
    /// Whether the company is the declarant of the declaration to be made.
    pub own_declaration: Option<bool>,
}

impl AccessRequest {
    /// A request of a user with the permission, for the own company, over the secured channel and with a digital key.
    #[must_use]
    pub fn new(date: NaiveDate, action: Action) -> Self {
        AccessRequest {
            date: Some(date),
            action: Some(action),
            acting_for: Some(ActingFor::Own),
            role: Some(Role::User),
            permission: Some(true),
            channel: Some(Channel::Secured),
            key: Some(Key::Digital),
            ..AccessRequest::default()
        }
    }

    /// The members of a case.
    pub(crate) const COLUMNS: &'static [ColumnInfo] = &[
        REFERENCE,
        ColumnInfo::optional("date", ValueKind::Text, says::date),
        ColumnInfo::optional("action", ValueKind::Text, says::action),
        ColumnInfo::optional("relation", ValueKind::Text, says::relation),
        ColumnInfo::optional("actingFor", ValueKind::Text, says::acting_for),
        ColumnInfo::optional("mandate", ValueKind::Text, says::mandate),
        ColumnInfo::optional("role", ValueKind::Text, says::role),
        ColumnInfo::optional("permission", ValueKind::Flag, says::permission),
        ColumnInfo::optional("channel", ValueKind::Text, says::channel),
        ColumnInfo::optional("key", ValueKind::Text, says::key),
        ColumnInfo::optional("ownDeclaration", ValueKind::Flag, says::own_declaration),
    ];

    /// The values that a member may have; none where any may stand there.
    pub(super) fn values(member: &str) -> Vec<&'static str> {
        fn names<T>(of: &[(&'static str, T)]) -> Vec<&'static str> {
            of.iter().map(|(name, _)| *name).collect()
        }
        match member {
            "action" => names(Action::NAMES),
            "relation" => names(Relation::NAMES),
            "actingFor" => names(ActingFor::NAMES),
            "mandate" => names(Mandate::NAMES),
            "role" => names(Role::NAMES),
            "channel" => names(Channel::NAMES),
            "key" => names(Key::NAMES),
            "permission" | "ownDeclaration" => vec!["true", "false"],
            _ => Vec::new(),
        }
    }

    /// The request that a case tells.
    pub(crate) fn read(row: &Row<'_>) -> Result<Self, Error> {
        Ok(AccessRequest {
            date: row.date("date")?,
            action: row.one_of("action", Action::NAMES)?,
            relation: row.one_of("relation", Relation::NAMES)?,
            acting_for: row.one_of("actingFor", ActingFor::NAMES)?,
            mandate: row.one_of("mandate", Mandate::NAMES)?,
            role: row.one_of("role", Role::NAMES)?,
            permission: row.flag("permission"),
            channel: row.one_of("channel", Channel::NAMES)?,
            key: row.one_of("key", Key::NAMES)?,
            own_declaration: row.flag("ownDeclaration"),
        })
    }
}
