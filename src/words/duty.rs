//! Whether works have to be declared, and why.

use rust_decimal::Decimal;

use super::{Said, section};

section! {
    /// Whether works have to be declared, and why.
    duty: Duty {
        /// Nobody told what decides it.
        not_told();
        /// The law of that day is not known.
        law_unknown();
        /// A subcontractor declares nothing.
        subcontractor();
        /// What a subcontractor does.
        inform_declarant();
        /// Several subcontractors.
        two_subcontractors();
        /// Small works without subcontractors.
        small_without();
        /// Small works with one subcontractor.
        small_with_one();
        /// What to do where works are exempt.
        watch_exception();
        /// Works that are not small.
        amount_reached();
        /// The same, with one subcontractor.
        amount_reached_with_one();
        /// Guarding.
        guarding();
        /// Meat.
        meat();
        /// Meat without subcontractors.
        meat_without();
        /// What a meat firm does.
        declare_meat();
        /// Presences in guarding.
        guarding_presence();
        /// Presences in the meat sector.
        meat_presence();
        /// Presences in cleaning.
        cleaning_presence();
        /// The same by the older page.
        cleaning_presence_always();
        /// Cleaning that is not declared.
        cleaning_below();
        /// Cleaning by a subcontractor.
        cleaning_of_contract();
        /// Large works.
        presence();
        /// Works that are not large.
        presence_below();
        /// What is announced for large sites.
        check_in_and_out();
        /// Before whether works are declared.
        declare_label();
        /// Before whether presences are registered.
        presence_label();
        /// It has to be done.
        required();
        /// It has not to be done.
        not_required();
        /// It cannot be said.
        undetermined();
        /// When works are declared.
        before_start();
        /// The same, of asbestos.
        days_before(days: u16);
        /// The same, of works that are no longer exempt.
        at_once();
        /// The same, of works that have started.
        overdue();
        /// What may be claimed.
        sum(amount: Decimal);
        /// What is withheld.
        withheld(amount: Decimal);
        /// The same for taxes.
        withheld_for_taxes(amount: Decimal);
        /// Large sites check in and out.
        check_in_and_out_taken();
        /// The amount to which the works are compared.
        threshold(limit: Decimal, amount: Decimal);
        /// That works started is told, and not when.
        start_day_not_told();
        /// Whether small works with asbestos are declared.
        asbestos_small();
        /// What to do about it.
        declare_asbestos();
        /// What is withheld cannot be said.
        withholding_not_told(lack: Said);
        /// What to do about works that have started.
        declare_at_once();
        /// What to do where so many days before the start are over.
        where_days_are_over(days: u16);
        /// Who withholds nothing.
        not_of_private_clients();
        /// What may be claimed where the amount is not told.
        sum_percent(percent: u16);
        /// What to do where works with asbestos have started.
        declare_late_with_asbestos(days: u16);
        /// The same by a percentage that is inferred.
        sum_about(amount: Decimal);
        /// What ends the exception of works without subcontractors.
        watch_alone();
        /// What ends the exception of works so small that one subcontractor would not end it.
        watch_small();
        /// Of the works as a whole a subcontractor may not know what they cost.
        presence_of_whole();
        /// Who knows what the works cost as a whole.
        ask_declarant();
        /// Works that have not started were nothing when they did.
        not_started();
        /// What to do.
        ask_about_asbestos();
    }
}
