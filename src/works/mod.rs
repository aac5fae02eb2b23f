//! The declaration of works: who has to declare, and who may do what with a declaration.
//!
//! Works on immovable property (article 30bis of the act of 27 June 1969), and guarding and certain meat activities (article 30ter), are
//! declared before they start. [`duty`] says who has to do so and when, and [`access`] decides who may see, make and change such a declaration.

pub mod access;
pub mod duty;
