//! What employer categories stand for.

use super::section;

section! {
    /// What employer categories stand for.
    employer_categories: EmployerCategories {
        /// A category that is in no list that was read.
        unknown();
        /// A category.
        general();
        /// A category.
        only_students();
        /// A category.
        mines();
        /// A category.
        white_collar();
        /// A category.
        flat_wages();
        /// A category.
        horeca();
        /// A category.
        horeca_occasional();
        /// A category.
        seagoing();
        /// A category.
        fish_auctions();
        /// A category.
        fishing();
        /// A category.
        construction();
        /// A category.
        domestic_staff();
        /// A category.
        public_interest();
        /// A category.
        socio_cultural();
        /// A category.
        sports();
        /// A category.
        sheltered();
        /// A category.
        haulage();
        /// A category.
        agencies();
        /// A category.
        seafaring();
        /// A category.
        farming();
        /// A category.
        agencies_in_construction();
        /// A category.
        disabled();
        /// A category.
        administrations();
    }
}
