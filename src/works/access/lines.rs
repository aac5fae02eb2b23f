//! The lines of the decision, in their order.

use super::Case;
use super::request::{AccessRequest, ActingFor, Action, Channel, Key, Mandate, Relation, Role};
use crate::judgement::{Decision, Line, Reason, Says};
use crate::law::{LegalRef, Timeline, WORKS_ANNOUNCED as ANNOUNCED};
use crate::words::access;

const LISTED_BEFORE: LegalRef =
    LegalRef::inferred("Van Havermaet, 26-06-2026: from 29 June 2026 only the declarant is still able to modify");
const ROLES: LegalRef = LegalRef::seen("NSSO on access management for enterprises, and CSAM on chief access managers");
const CHAMAN: LegalRef = LegalRef::seen("NSSO on ChaMan, questions and answers");
const GROUPS: LegalRef = LegalRef::inferred(
    "NSSO on ChaMan, questions and answers: a group manager is named beside access managers, and whose users one manages is not told",
);
const PERMISSION: LegalRef = LegalRef::seen("NSSO on the Declaration of Works, secured use");
const MANDATES: LegalRef = LegalRef::seen("NSSO on Mahis, what a mandate is");
const PARTIES: LegalRef = LegalRef::inferred(
    "NSSO on the Declaration of Works: whoever stands on it looks it up, and its client gets the documents",
);

const SUBMISSION: LegalRef =
    LegalRef::seen("settlinginbelgium.be on the Declaration of Works; the day of the guidance is not known");
const MANAGEMENT: LegalRef =
    LegalRef::inferred("NSSO on access management for enterprises: who manages access logs in with a digital key");
const UNASKED: LegalRef = LegalRef::inferred("no source tells whether a mandate is asked for here");
const CLIENT: LegalRef = LegalRef::inferred(
    "NSSO on the Declaration of Works, questions and answers: the contractor declares, and a client that is its own contractor",
);

/// Who may do what with a declaration of works.
pub(crate) struct AccessDecision;

static LACKING: Reason = Reason::new(
    "INVALID_INPUT",
    access::not_told,
    None,
    LegalRef::inferred("who or what is not told cannot be allowed anything"),
);

impl Decision for AccessDecision {
    type Case<'a> = Case<'a>;

    fn lines() -> &'static [Line<Self>] {
        &LINES
    }

    fn lacking() -> &'static Reason {
        &LACKING
    }

    fn values(member: &str) -> Vec<&'static str> {
        AccessRequest::values(member)
    }
}

static LINES: [Line<AccessDecision>; 26] = [
    // Nothing is allowed on a day of which nothing is known, or to which nobody has checked it.
    Line::new(
        Reason::new("LAW_UNKNOWN", access::law_unknown, None, LegalRef::inferred("no source was found for that day")),
        |case| match case.on_that_day(&case.law.works.access, Says::Warn) {
            Says::Warn => Says::Pass,
            Says::Pass => Says::Unknown,
            says => says,
        },
    ),
    Line::dated(
        Reason::new("UNSECURED_ABOLISHED", access::unsecured_abolished, Some(access::use_secured), ANNOUNCED),
        |case| case.over(Channel::Unsecured, |of| of.on_that_day(&of.law.works.unsecured_access_ended, Says::Deny)),
        |case| case.source(&case.law.works.unsecured_access_ended),
    ),
    Line::dated(
        Reason::new("UNSECURED_END_UNKNOWN", access::unsecured_end_unknown, Some(access::use_secured), ANNOUNCED),
        |case| case.over(Channel::Unsecured, |of| of.on_that_day(&of.law.works.unsecured_access_ending, Says::Unknown)),
        |case| case.source(&case.law.works.unsecured_access_ending),
    ),
    Line::dated(
        Reason::new("UNSECURED_END_ANNOUNCED", access::unsecured_end_announced, Some(access::use_secured), ANNOUNCED),
        |case| case.over(Channel::Unsecured, |of| of.warned_by(&of.law.works.unsecured_access_ends)),
        |case| case.source(&case.law.works.unsecured_access_ends),
    ),
    // No day is told of that guidance, so it denies nothing.
    Line::new(
        Reason::new("UNSECURED_SUBMISSION", access::unsecured_submission, Some(access::use_secured), SUBMISSION),
        |case| case.over(Channel::Unsecured, |of| of.to(&[Action::Create, Action::Modify], |_| Says::Warn)),
    ),
    // Nor does a page tell that anybody manages access without logging in.
    Line::new(
        Reason::new("UNSECURED_MANAGEMENT", access::unsecured_management, Some(access::use_secured), MANAGEMENT),
        |case| {
            let managing = [Action::ManageUsers, Action::AppointHeadAdministrator, Action::ConfigureChannel];
            case.over(Channel::Unsecured, |of| of.to(&managing, |_| Says::Warn))
        },
    ),
    Line::dated(
        Reason::new("PASSWORD_PHASED_OUT", access::password_phased_out, Some(access::get_digital_key), ANNOUNCED),
        |case| case.by_password(|of| of.on_that_day(&of.law.works.passwords_ended, Says::Deny)),
        |case| case.source(&case.law.works.passwords_ended),
    ),
    Line::dated(
        Reason::new("PASSWORD_END_ANNOUNCED", access::password_end_announced, Some(access::get_digital_key), ANNOUNCED),
        |case| case.by_password(|of| of.warned_by(&of.law.works.passwords_end)),
        |case| case.source(&case.law.works.passwords_end),
    ),
    // What this action goes by asks for no mandate, and comes before the line that does.
    Line::new(
        Reason::new("MANDATE_NOT_ASKED", access::mandate_not_asked, Some(access::validate_mandate), UNASKED),
        |case| {
            case.to(&[Action::ConfigureChannel], |of| match (of.request.acting_for, of.request.mandate) {
                (Some(ActingFor::Other), None | Some(Mandate::None)) => Says::Warn,
                _ => Says::Pass,
            })
        },
    ),
    Line::new(
        Reason::new("LEGAL_REP_ONLY", access::only_legal_representative, Some(access::ask_legal_representative), ROLES),
        |case| {
            case.to(&[Action::AppointHeadAdministrator], |of| {
                // That of another company is no legal representative of this one, and no mandate makes him one.
                of.by_role_of_own(&[Role::LegalRepresentative]).or(Says::Deny)
            })
        },
    ),
    Line::new(
        Reason::new("CHAMAN_RIGHT", access::may_configure_channel, Some(access::ask_access_manager), CHAMAN),
        |case| {
            case.to(&[Action::ConfigureChannel], |of| {
                let by_role = of.by_role(&[Role::LocalAdministrator, Role::GroupManager], Says::Allow);
                by_role.or(of.if_permitted(Says::Allow, Says::Deny))
            })
        },
    ),
    Line::new(
        Reason::new("LEGAL_REP_MAY_BE_CHIEF", access::also_access_manager, Some(access::tell_access_manager), ROLES),
        |case| {
            let is_short = case.request.action == Some(Action::ManageUsers) || case.request.permission == Some(false);
            let is_of_other = case.request.acting_for == Some(ActingFor::Other);
            let says = if is_short && !is_of_other { Says::Warn } else { Says::Pass };
            case.by_role(&[Role::LegalRepresentative], says)
        },
    ),
    Line::new(
        Reason::new("NO_PERMISSION", access::no_permission, Some(access::ask_access_manager), PERMISSION),
        |case| match case.by_role(ACCESS_MANAGERS, Says::Allow) {
            // They give themselves what they lack.
            Says::Allow => Says::Pass,
            Says::Pass => case.if_permitted(Says::Pass, Says::Deny),
            says => says,
        },
    ),
    Line::new(Reason::new("NO_MANDATE", access::no_mandate, Some(access::validate_mandate), MANDATES), |case| {
        match (case.request.acting_for, case.request.mandate) {
            (None, _) => Says::Lacks("actingFor"),
            (Some(ActingFor::Own), _) | (Some(ActingFor::Other), Some(Mandate::Active)) => Says::Pass,
            (Some(ActingFor::Other), Some(Mandate::None)) => Says::Deny,
            (Some(ActingFor::Other), None) => Says::Lacks("mandate"),
        }
    }),
    Line::new(Reason::new("NOT_PARTY", access::not_party, None, PARTIES), |case| {
        case.to(&[Action::View, Action::Modify], |of| of.as_party(&[Relation::Unrelated], Says::Deny))
    }),
    Line::new(Reason::new("PARTY_VIEW", access::party_view, None, PARTIES), |case| {
        let parties = [Relation::Declarant, Relation::Listed, Relation::Client];
        case.to(&[Action::View], |of| of.as_party(&parties, Says::Allow))
    }),
    Line::new(Reason::new("CLIENT_CREATES", access::client_creates, Some(access::let_declarant), CLIENT), |case| {
        case.to(&[Action::Create], |of| match (of.request.relation, of.request.own_declaration) {
            (Some(Relation::Client), Some(true)) => Says::Warn,
            _ => Says::Pass,
        })
    }),
    Line::new(Reason::new("DECLARANT_CREATE", access::declarant_create, None, ANNOUNCED), |case| {
        case.to(&[Action::Create], |of| match of.request.own_declaration {
            None => Says::Lacks("ownDeclaration"),
            Some(true) => Says::Allow,
            Some(false) => Says::Pass,
        })
    }),
    Line::new(
        Reason::new("CREATE_ONLY_OWN", access::create_only_own, Some(access::let_declarant), ANNOUNCED),
        |case| case.to(&[Action::Create], |_| Says::Deny),
    ),
    Line::new(Reason::new("DECLARANT_MODIFY", access::declarant_modify, None, ANNOUNCED), |case| {
        case.to(&[Action::Modify], |of| of.as_party(&[Relation::Declarant], Says::Allow))
    }),
    Line::dated(
        Reason::new("DECLARANT_ONLY_SINCE_20260629", access::declarant_only, Some(access::let_declarant), ANNOUNCED),
        |case| case.to(&[Action::Modify], |of| of.on_that_day(&of.law.works.declarant_only, Says::Deny)),
        |case| case.source(&case.law.works.declarant_only),
    ),
    Line::new(Reason::new("LEGACY_LISTED_MODIFY", access::legacy_listed_modify, None, LISTED_BEFORE), |case| {
        case.to(&[Action::Modify], |of| of.as_party(&[Relation::Listed], Says::Allow))
    }),
    Line::new(
        Reason::new("CLIENT_VIEWS_ONLY", access::client_never_modified, Some(access::let_declarant), LISTED_BEFORE),
        |case| case.to(&[Action::Modify], |_| Says::Deny),
    ),
    Line::new(Reason::new("ACCESS_MANAGER", access::access_manager, None, ROLES), |case| {
        // Access managers are of a company, and manage its users: a mandate is for applications.
        case.to(&[Action::ManageUsers], |of| of.by_role_of_own(ACCESS_MANAGERS))
    }),
    // The table has neither among those who manage users nor among plain users.
    Line::new(
        Reason::new("GROUP_MANAGER_UNCERTAIN", access::group_manager, Some(access::ask_access_manager), GROUPS),
        |case| case.to(&[Action::ManageUsers], |of| of.by_role(&[Role::GroupManager], Says::Unknown)),
    ),
    Line::new(
        Reason::new("NOT_ACCESS_MANAGER", access::not_access_manager, Some(access::ask_access_manager), ROLES),
        |case| case.to(&[Action::ManageUsers], |_| Says::Deny),
    ),
];

/// Who manages users, and can give a right to himself.
const ACCESS_MANAGERS: &[Role] = &[Role::LocalAdministrator, Role::CoHeadAdministrator, Role::HeadAdministrator];

impl Case<'_> {
    /// What is said where the service is reached so.
    fn over(&self, channel: Channel, says: impl Fn(&Self) -> Says) -> Says {
        match self.request.channel {
            None => Says::Lacks("channel"),
            Some(of) if of == channel => says(self),
            Some(_) => Says::Pass,
        }
    }

    /// What is said where somebody logs in with a password.
    fn by_password(&self, says: impl Fn(&Self) -> Says) -> Says {
        self.over(Channel::Secured, |of| match of.request.key {
            None => Says::Lacks("key"),
            Some(Key::Password) => says(of),
            Some(Key::Digital) => Says::Pass,
        })
    }

    /// What is said where this is asked for.
    fn to(&self, actions: &[Action], says: impl Fn(&Self) -> Says) -> Says {
        match self.request.action {
            None => Says::Lacks("action"),
            Some(action) if actions.contains(&action) => says(self),
            Some(_) => Says::Pass,
        }
    }

    /// What is said where a text applies on the day of the request.
    fn on_that_day(&self, text: &Timeline<()>, says: Says) -> Says {
        let Some(day) = self.request.date else { return Says::Lacks("date") };
        match text.at(self.law.on(day)).holds() {
            Some(true) => says,
            Some(false) => Says::Pass,
            None => Says::Unknown,
        }
    }

    /// The source of a text on the day of the request.
    fn source(&self, text: &Timeline<()>) -> Option<LegalRef> {
        self.law.source_on(text, self.request.date?)
    }

    /// A warning where a text was announced until the day of the request.
    fn warned_by(&self, text: &Timeline<()>) -> Says {
        let Some(day) = self.request.date else { return Says::Lacks("date") };
        if text.at(self.law.on(day)).holds() == Some(false) { Says::Pass } else { Says::Warn }
    }

    /// What is said of a person who is one of these.
    fn by_role(&self, roles: &[Role], says: Says) -> Says {
        match self.request.role {
            None => Says::Lacks("role"),
            Some(role) if roles.contains(&role) => says,
            Some(_) => Says::Pass,
        }
    }

    /// Allows who has one of these roles and acts for the own company.
    fn by_role_of_own(&self, roles: &[Role]) -> Says {
        match (self.by_role(roles, Says::Allow), self.request.acting_for) {
            (Says::Allow, None) => Says::Lacks("actingFor"),
            (Says::Allow, Some(ActingFor::Other)) => Says::Pass,
            (says, _) => says,
        }
    }

    /// What is said of a company that is one of these.
    fn as_party(&self, relations: &[Relation], says: Says) -> Says {
        match self.request.relation {
            None => Says::Lacks("relation"),
            Some(relation) if relations.contains(&relation) => says,
            Some(_) => Says::Pass,
        }
    }

    /// What is said of a person with the permission, and of one without.
    fn if_permitted(&self, with: Says, without: Says) -> Says {
        match self.request.permission {
            None => Says::Lacks("permission"),
            Some(true) => with,
            Some(false) => without,
        }
    }
}
