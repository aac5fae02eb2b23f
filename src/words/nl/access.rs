use crate::words::access::Access;

pub(super) const ACCESS: Access = Access {
    unsecured_abolished: "toegang zonder beveiligde verbinding is afgeschaft",
    unsecured_end_unknown: "toegang zonder beveiligde verbinding eindigt in het vierde kwartaal van 2026; de dag is niet bekend",
    unsecured_end_announced: "aangekondigd is dat toegang zonder beveiligde verbinding in het vierde kwartaal van 2026 eindigt",
    use_secured: "meld u met een digitale sleutel aan bij de beveiligde dienst",
    password_phased_out: "gebruikersnaam met wachtwoord is geen aanmeldwijze meer",
    password_end_announced: "gebruikersnaam met wachtwoord dooft uit; de dag waarop dat eindigt is niet bekend",
    get_digital_key: "meld u aan met eID, itsme of een andere digitale sleutel",
    only_legal_representative: "alleen de wettelijke vertegenwoordiger van de onderneming zelf stelt haar hoofdtoegangsbeheerder aan, en geen mandaat vervangt dat",
    may_configure_channel: "een toegangsbeheerder, een groepsbeheerder of een gebruiker met het recht op ChaMan stelt een kanaal in",
    no_permission: "de persoon heeft geen toelating voor de aangifte van werken",
    ask_access_manager: "laat het recht geven door wie de toegang voor de onderneming beheert, en die het ook zichzelf kan geven; bent u dat zelf, geef dan die rol op",
    ask_legal_representative: "vraag het aan de wettelijke vertegenwoordiger van de onderneming",
    no_mandate: "wie voor een andere onderneming handelt, heeft een mandaat nodig dat in dat kwartaal actief is",
    validate_mandate: "laat beide partijen het mandaat in Mahis bevestigen",
    not_party: "de onderneming is noch aangever, noch op de aangifte vermeld, noch opdrachtgever",
    party_view: "de aangever, de vermelde ondernemingen en de opdrachtgever mogen de aangifte inzien",
    declarant_create: "een onderneming maakt haar eigen aangifte aan",
    create_only_own: "niemand maakt een aangifte aan waarvan een andere onderneming de aangever is",
    let_declarant: "vraag de aangever om het te doen",
    declarant_modify: "de aangever mag zijn aangifte wijzigen",
    legacy_listed_modify: "tot 28 juni 2026 kon ook een vermelde onderneming de aangifte wijzigen",
    declarant_only: "sinds 29 juni 2026 wijzigt alleen de aangever een aangifte; andere ondernemingen kunnen ze enkel inzien",
    client_never_modified: "een opdrachtgever ziet de aangifte in en wijzigt ze niet",
    access_manager: "toegangsbeheerders beheren de gebruikers",
    not_access_manager: "alleen toegangsbeheerders van de onderneming zelf beheren haar gebruikers",
    not_told: "wie iets vraagt, of wat, is niet vermeld",
    unsecured_submission: "een richtlijn van de RSZ, van een onbekende dag, laat aangiften enkel via een beveiligde verbinding toe",
    mandate_not_asked: "het gebeurt voor een andere onderneming, en er is geen mandaat gemeld: de gelezen regels vragen er hier geen",
    client_creates: "een opdrachtgever doet enkel aangifte als hij zijn eigen aannemer is; anders doet de aannemer dat",
    law_unknown: "wie de aangifte van werken die dag kon gebruiken is niet bekend, of te lang geleden nagekeken",
    also_access_manager: "een wettelijke vertegenwoordiger beheert als zodanig geen gebruikers; een natuurlijke persoon die als zodanig is ingeschreven, is ook hoofdtoegangsbeheerder",
    tell_access_manager: "bent u ook de hoofdtoegangsbeheerder, geef dan head-administrator op als rol",
    unsecured_management: "de toegang wordt beheerd in een dienst die vraagt om met een digitale sleutel aan te melden: dat het zonder beveiligde verbinding kan, zegt geen bron",
    group_manager: "of een groepsbeheerder de gebruikers van de onderneming beheert, zoals toegangsbeheerders, zegt geen gelezen bron",



}
.checked();
