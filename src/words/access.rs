//! Who may do what with a declaration of works.

use super::section;

section! {
    /// Who may do what with a declaration of works.
    access: Access {
        /// Access that is not secured is gone.
        unsecured_abolished();
        /// Nobody knows on which day of the quarter it ends.
        unsecured_end_unknown();
        /// The end of unsecured access is announced.
        unsecured_end_announced();
        /// What to do about unsecured access.
        use_secured();
        /// Passwords are gone.
        password_phased_out();
        /// The end of passwords is announced.
        password_end_announced();
        /// What to do about a password.
        get_digital_key();
        /// Nobody else appoints one.
        only_legal_representative();
        /// Who sets up a channel.
        may_configure_channel();
        /// The person has no right for the service.
        no_permission();
        /// Who gives a right.
        ask_access_manager();
        /// Who appoints.
        ask_legal_representative();
        /// There is no mandate.
        no_mandate();
        /// What to do about a mandate.
        validate_mandate();
        /// The company has no part in the declaration.
        not_party();
        /// Whoever has a part in it views it.
        party_view();
        /// The company makes its own declaration.
        declarant_create();
        /// Nobody makes that of another.
        create_only_own();
        /// Who can do it.
        let_declarant();
        /// The declarant changes it.
        declarant_modify();
        /// How it was before.
        legacy_listed_modify();
        /// How it is now.
        declarant_only();
        /// A client changes nothing.
        client_never_modified();
        /// Who manages users.
        access_manager();
        /// Who does not.
        not_access_manager();
        /// The case does not say who, or what.
        not_told();
        /// Guidance of an unknown day says that nothing is sent without a secured connection.
        unsecured_submission();
        /// The table of access asks for no mandate here.
        mandate_not_asked();
        /// A client declares where it is its own contractor.
        client_creates();
        /// What held on that day is not known.
        law_unknown();
        /// A legal representative may be the chief access manager too.
        also_access_manager();
        /// What to do about it.
        tell_access_manager();
        /// Access is managed without logging in.
        unsecured_management();
        /// Whether a group manager manages users.
        group_manager();
    }
}
