use crate::words::access::Access;

pub(super) const ACCESS: Access = Access {
    unsecured_abolished: "der Zugang ohne gesicherte Verbindung wurde abgeschafft",
    unsecured_end_unknown: "der Zugang ohne gesicherte Verbindung endet im vierten Quartal 2026; der Tag ist nicht bekannt",
    unsecured_end_announced: "es ist angekündigt, dass der Zugang ohne gesicherte Verbindung im vierten Quartal 2026 endet",
    use_secured: "melden Sie sich mit einem digitalen Schlüssel beim gesicherten Dienst an",
    password_phased_out: "Benutzername mit Passwort ist kein Anmeldeweg mehr",
    password_end_announced: "Benutzername mit Passwort läuft aus; der Tag, an dem das endet, ist nicht bekannt",
    get_digital_key: "melden Sie sich mit eID, itsme oder einem anderen digitalen Schlüssel an",
    only_legal_representative: "nur der gesetzliche Vertreter des Unternehmens selbst bestellt dessen Hauptzugangsverwalter, und kein Mandat ersetzt das",
    may_configure_channel: "ein Zugangsverwalter, ein Gruppenverwalter oder ein Benutzer mit dem Recht für ChaMan richtet einen Kanal ein",
    no_permission: "die Person hat keine Berechtigung für die Arbeitsmeldung",
    ask_access_manager: "lassen Sie sich das Recht von dem geben, der den Zugang für das Unternehmen verwaltet und es auch sich selbst geben kann; sind Sie das selbst, geben Sie diese Rolle an",
    ask_legal_representative: "fragen Sie den gesetzlichen Vertreter des Unternehmens",
    no_mandate: "wer für ein anderes Unternehmen handelt, braucht ein in diesem Quartal aktives Mandat",
    validate_mandate: "lassen Sie das Mandat in Mahis von beiden Parteien bestätigen",
    not_party: "das Unternehmen ist weder Anmelder noch auf der Meldung genannt noch Auftraggeber",
    party_view: "der Anmelder, die genannten Unternehmen und der Auftraggeber dürfen die Meldung einsehen",
    declarant_create: "ein Unternehmen legt seine eigene Meldung an",
    create_only_own: "niemand legt eine Meldung an, deren Anmelder ein anderes Unternehmen ist",
    let_declarant: "bitten Sie den Anmelder darum",
    declarant_modify: "der Anmelder darf seine Meldung ändern",
    legacy_listed_modify: "bis zum 28. Juni 2026 konnte auch ein genanntes Unternehmen die Meldung ändern",
    declarant_only: "seit dem 29. Juni 2026 ändert nur der Anmelder eine Meldung; andere Unternehmen sehen sie nur ein",
    client_never_modified: "ein Auftraggeber sieht die Meldung ein und ändert sie nicht",
    access_manager: "Zugangsverwalter verwalten die Benutzer",
    not_access_manager: "nur Zugangsverwalter des Unternehmens selbst verwalten dessen Benutzer",
    not_told: "wer fragt, oder wonach, ist nicht genannt",
    unsecured_submission: "eine Anleitung des LSS, von einem unbekannten Tag, lässt Meldungen nur über eine gesicherte Verbindung zu",
    mandate_not_asked: "es geschieht für ein anderes Unternehmen, und kein Mandat ist angegeben: die gelesenen Regeln verlangen hier keines",
    client_creates: "ein Auftraggeber meldet nur, wenn er sein eigener Unternehmer ist; sonst tut es der Unternehmer",
    law_unknown: "wer die Meldung von Arbeiten an diesem Tag benutzen konnte, ist nicht bekannt oder zu lange her nachgesehen",
    also_access_manager: "ein gesetzlicher Vertreter verwaltet als solcher keine Benutzer; eine natürliche Person, die als solcher eingetragen ist, ist auch Hauptzugangsverwalter",
    tell_access_manager: "sind Sie auch der Hauptzugangsverwalter, geben Sie head-administrator als Rolle an",
    unsecured_management: "der Zugang wird in einem Dienst verwaltet, der die Anmeldung mit einem digitalen Schlüssel verlangt: dass es ohne gesicherte Verbindung geht, sagt keine Quelle",
    group_manager: "ob ein Gruppenverwalter die Benutzer des Unternehmens verwaltet wie Zugangsverwalter, sagt keine gelesene Quelle",



}
.checked();
