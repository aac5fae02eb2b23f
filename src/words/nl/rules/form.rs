use crate::words::RuleText;
use crate::words::rule_text::form_texts;

pub(super) const FORM: &[RuleText] = form_texts! {
    missing: "ontbreekt",
    invalid: "is niet geldig",
    forbidden: "is hier niet toegelaten",
    outside: "ligt buiten de data die Dimona aanvaardt";

    // The employer, the worker, the period.
    "nsso-number" "het RSZ-nummer" {
        invalid: "kijk het nummer en zijn controlegetal na: 100006 tot 199999934, de laatste twee cijfers zijn het \
            controlegetal",
        forbidden: "geef het RSZ-nummer of het voorlopige, niet allebei",
    }
    "enterprise-number" "het ondernemingsnummer (KBO)" {
        invalid: "geef de tien cijfers van het ondernemingsnummer; de laatste twee zijn het controlegetal",
    }
    "provisional-nsso-number" "het voorlopige RSZ-nummer" {
        invalid: "kijk het nummer na: 5000000120 tot 5999999989, de laatste twee cijfers zijn het controlegetal",
    }
    "ssin" "het INSZ" {
        missing: "een gelegenheidswerknemer (EXT) wordt aangegeven met het INSZ: vraag een bisnummer aan als er geen is",
        invalid: "lees de elf cijfers opnieuw van het identiteitsdocument; de laatste twee controleren de andere; een rekenblad laat de nullen vooraan weg",
    }
    "joint-committee" "het paritair comité (PC)" {
        missing: "geef een paritair comité: XXX behalve voor werk onder een van de acht die Dimona noemt; studenten en \
            flexi-jobs onder \
            302 zijn ook XXX",
        invalid: "geef 124, 140, 144, 145, 149, 302 of 320, 322 voor uitzendarbeid maar niet van een gebruiker, en XXX voor \
            elke andere \
            sector",
        forbidden: "laat het weg: alleen een IN heeft het, en geen van een provinciaal of plaatselijk bestuur",
    }
    "user-joint-committee" "het paritair comité (PC) van de gebruiker" {
        missing: "geef het paritair comité van de gebruiker: XXX voor elke sector behalve die Dimona noemt",
        forbidden: "laat de gebruiker weg: alleen uitzendkrachten, onder 322, hebben er een",
    }
    "worker-type" "het werknemerstype" {
        missing: "geef het werknemerstype: OTH voor gewone werknemers",
        invalid: "geef een van de drieletterige codes van Dimona in hoofdletters, zoals OTH, STU, FLX of EXT",
        forbidden: "laat de kenmerken weg: alleen een IN heeft ze",
    }
    "period-id" "het nummer van de Dimona-periode" {
        missing: "noem de periode: het nummer staat in het antwoord van de RSZ op de IN",
        invalid: "geef het nummer van hoogstens twaalf cijfers uit het antwoord van de RSZ op de IN",
        forbidden: "laat het periodenummer weg: de RSZ geeft het aan een IN, en een wijziging van een dagregistratie noemt \
            die zelf",
    }
    "start-date" "de begindatum" {
        missing: "geef de eerste dag van de overeenkomst, of die van de dagregistratie",
        invalid: "geef een datum die bestaat, als JJJJ-MM-DD",
        forbidden: "laat het begin weg: een OUT, een CANCEL en een geannuleerde dagregistratie hebben er geen; dat van een \
            studentenperiode kan niet gewijzigd worden: annuleer ze en geef ze opnieuw aan, maar alleen zolang er niet \
            gewerkt is",
        outside: "geef een dag vanaf 1920-01-01, minder dan tien jaar vooruit",
    }
    "start-hour" "het beginuur" {
        missing: "geef het uur waarop het werk begint, als UUMM",
        invalid: "geef vier cijfers UUMM, van 0000 tot 2359",
        forbidden: "laat de uren weg: alleen FLX voor één dag heeft ze, en EXT, waarvan een dagforfait alleen een beginuur \
            heeft; een OUT, een CANCEL en een geannuleerde dagregistratie hebben er geen",
    }
    "end-date" "de einddatum" {
        missing: "geef de laatste dag: dit soort werk wordt met beide data aangegeven",
        invalid: "geef een datum die bestaat, als JJJJ-MM-DD",
        forbidden: "laat het einde weg: een geannuleerde dagregistratie heeft er geen",
        outside: "geef een dag vanaf 1999-01-01, minder dan tien jaar vooruit; 9999-12-31 alleen in een UPDATE, en van werk \
            dat geen \
            einddatum nodig heeft",
    }
    "end-hour" "het einduur" {
        missing: "geef het uur waarop het werk eindigt, als UUMM",
        invalid: "geef vier cijfers UUMM, van 0000 tot 2359",
        forbidden: "laat de uren weg: alleen FLX voor één dag heeft ze, en EXT, waarvan een dagforfait alleen een beginuur \
            heeft; een OUT, een CANCEL en een geannuleerde dagregistratie hebben er geen",
    }
    "planned-days" "het aantal geplande dagen" {
        missing: "geef de geplande dagen: studenten tot 2016 werden in dagen aangegeven",
        invalid: "geef een geheel getal van 1 tot 999",
        forbidden: "laat de geplande dagen weg: alleen studenten tot 2016 hebben ze",
    }
    "planned-hours" "het aantal geplande uren" {
        missing: "geef de geplande uren van de periode; elk begonnen uur telt als één",
        invalid: "geef een geheel getal van 1 tot 999; elk begonnen uur telt als één",
        forbidden: "laat de geplande uren weg: alleen studenten en artikel 17 in uren hebben ze",
    }

    // The person of the worker.
    "family-name" "de familienaam van de werknemer" {
        invalid: "geef één tot 48 tekens, niet alleen spaties",
    }
    "given-name" "de voornaam van de werknemer" {
        invalid: "geef één tot 24 tekens, niet alleen spaties",
    }
    "initial" "de initiaal van de tweede voornaam van de werknemer" {
        invalid: "geef één letter, zonder punt",
    }
    "birth-date" "de geboortedatum van de werknemer" {
        invalid: "geef een dag die bestaat, als JJJJ-MM-DD, of JJJJ-00-00 waar alleen het jaar bekend is",
    }
    "birth-place" "de geboorteplaats van de werknemer" {
        invalid: "geef één tot 40 tekens, niet alleen spaties",
    }
    "birth-country" "het geboorteland van de werknemer" {
        invalid: "geef de landcode van de RSZ, zoals 150 voor België",
    }
    "sex" "het geslacht van de werknemer" {
        invalid: "geef 1 voor een man, 2 voor een vrouw",
    }
    "nationality" "de nationaliteit van de werknemer" {
        invalid: "geef de landcode van de RSZ, zoals 150 voor België",
    }
    "street" "de straat in het adres van de werknemer" {
        invalid: "geef één tot 35 tekens, niet alleen spaties",
    }
    "house-number" "het huisnummer in het adres van de werknemer" {
        invalid: "geef één tot 10 tekens, niet alleen spaties",
    }
    "box-number" "het busnummer in het adres van de werknemer" {
        invalid: "geef één tot 4 tekens, of laat het busnummer weg",
    }
    "postcode" "de postcode in het adres van de werknemer" {
        invalid: "geef één tot 9 tekens, niet alleen spaties",
    }
    "municipality" "de gemeente in het adres van de werknemer" {
        invalid: "geef één tot 40 tekens, niet alleen spaties",
    }
    "country" "het land in het adres van de werknemer" {
        invalid: "geef de landcode van de RSZ, zoals 150 voor België",
    }

    // What some worker types have beside.
    "user-name" "de naam van de gebruiker" {
        invalid: "geef één tot 96 tekens, niet alleen spaties",
        forbidden: "laat de gebruiker weg: alleen uitzendkrachten, onder 322, hebben er een",
    }
    "user-enterprise-number" "het ondernemingsnummer (KBO) van de gebruiker" {
        invalid: "geef de tien cijfers van het nummer, waarvan de laatste twee het controlegetal zijn; 0 waar het niet \
            bekend is",
        forbidden: "laat de gebruiker weg: alleen uitzendkrachten, onder 322, hebben er een",
    }
    "first-card" "de controlekaart bouw (C3.2A) van de eerste maand" {
        missing: "geef het nummer van de kaart: in de bouw heeft elke IN die van twee maanden",
        invalid: "geef het nummer van de kaart: hoogstens twaalf cijfers",
        forbidden: "laat de kaarten weg: alleen de bouw, en sommige uitzendarbeid, heeft ze",
    }
    "next-card" "de controlekaart bouw (C3.2A) van de volgende maand" {
        missing: "geef het nummer van de kaart, ook als het werk binnen de eerste maand eindigt",
        invalid: "geef het nummer van de kaart: hoogstens twaalf cijfers",
        forbidden: "laat de kaarten weg: alleen de bouw, en sommige uitzendarbeid, heeft ze",
    }
    "place-name" "de naam van de plaats van tewerkstelling van de student" {
        invalid: "geef één tot 96 tekens, niet alleen spaties",
        forbidden: "laat de plaats van tewerkstelling weg: alleen studenten hebben er een",
    }
    "sub-entity" "het nummer van de subentiteit" {
        invalid: "geef een geheel getal van hoogstens tien cijfers",
    }
    "employment-nature" "de aard van de tewerkstelling" {
        missing: "geef EMPLOYEE of WORKER: stagiairs (IVT, TRI, STG) worden ermee aangegeven",
        invalid: "geef EMPLOYEE of WORKER",
        forbidden: "laat de kleine statuten weg: alleen stagiairs (IVT, TRI, STG) hebben ze",
    }
    "worker-status" "het statuut van een stagiair" {
        missing: "geef F1 of F2: stagiairs (IVT, TRI, STG) worden ermee aangegeven",
        invalid: "geef F1 of F2",
        forbidden: "laat de kleine statuten weg: alleen stagiairs (IVT, TRI, STG) hebben ze",
    }
    "address-street" "de straat in het adres" {
        missing: "geef het hele adres: straat, huisnummer, postcode, gemeente en land",
        invalid: "geef één tot 42 tekens, niet alleen spaties",
        forbidden: "laat het adres weg: het hoort bij een gebruiker die met zijn naam bekend is, of bij de plaats van \
            tewerkstelling van \
            een student",
    }
    "address-house-number" "het huisnummer in het adres" {
        missing: "geef het hele adres: straat, huisnummer, postcode, gemeente en land",
        invalid: "geef één tot 10 tekens, niet alleen spaties",
        forbidden: "laat het adres weg: het hoort bij een gebruiker die met zijn naam bekend is, of bij de plaats van \
            tewerkstelling van \
            een student",
    }
    "address-box-number" "het busnummer in het adres" {
        invalid: "geef één tot 4 tekens, of laat het busnummer weg",
        forbidden: "laat het adres weg: het hoort bij een gebruiker die met zijn naam bekend is, of bij de plaats van \
            tewerkstelling van \
            een student",
    }
    "address-postcode" "de postcode in het adres" {
        missing: "geef het hele adres: straat, huisnummer, postcode, gemeente en land",
        invalid: "geef één tot 9 tekens, niet alleen spaties",
        forbidden: "laat het adres weg: het hoort bij een gebruiker die met zijn naam bekend is, of bij de plaats van \
            tewerkstelling van \
            een student",
    }
    "address-municipality" "de gemeente in het adres" {
        missing: "geef het hele adres: straat, huisnummer, postcode, gemeente en land",
        invalid: "geef één tot 40 tekens, niet alleen spaties",
        forbidden: "laat het adres weg: het hoort bij een gebruiker die met zijn naam bekend is, of bij de plaats van \
            tewerkstelling van \
            een student",
    }
    "address-country" "het land in het adres" {
        missing: "geef het hele adres: straat, huisnummer, postcode, gemeente en land",
        invalid: "geef de landcode van de RSZ, zoals 150 voor België",
        forbidden: "laat het adres weg: het hoort bij een gebruiker die met zijn naam bekend is, of bij de plaats van \
            tewerkstelling van \
            een student",
    }

    // The header of a form, and daily registrations.
    "identification" "de naam van het bericht" {
        missing: "schrijf DIMONA",
        invalid: "schrijf DIMONA",
    }
    "form-creation-date" "de datum van het formulier" {
        missing: "geef de dag waarop het formulier gemaakt werd",
        invalid: "geef een datum die bestaat, als JJJJ-MM-DD",
    }
    "form-creation-hour" "het uur van het formulier" {
        missing: "geef het uur waarop het formulier gemaakt werd, als UU:MM:SS.mmm",
        invalid: "geef een uur van 00:00:00.000 tot 23:59:59.999, met drie decimalen",
    }
    "attestation-status" "de status van het formulier" {
        missing: "schrijf 0",
        invalid: "schrijf 0: 1 en 3 horen bij dagregistraties",
    }
    "type-form" "het type van het formulier" {
        missing: "schrijf SU",
        invalid: "schrijf SU",
    }
    "reference-type" "het type van een referentie" {
        missing: "geef 1 voor een eigen referentie",
        invalid: "geef 1, 6, 7 of 8",
    }
    "reference-origin" "de oorsprong van een referentie" {
        missing: "schrijf 1",
        invalid: "schrijf 1",
    }
    "reference-number" "het nummer van een referentie" {
        missing: "geef één tot 20 tekens, of laat de referentie weg",
        invalid: "geef één tot 20 tekens",
    }
    "daily-status" "de status van de dagregistratie" {
        invalid: "schrijf 0 voor een nieuwe registratie, 1 voor een wijziging, 3 om ze te annuleren",
    }
    "daily-registration-id" "het nummer van de dagregistratie" {
        missing: "noem de registratie: haar nummer staat in het antwoord van de RSZ erop",
        invalid: "geef het nummer van hoogstens twaalf cijfers uit het antwoord van de RSZ op de registratie",
        forbidden: "laat het nummer weg: de RSZ geeft het aan een nieuwe registratie",
    }
};
