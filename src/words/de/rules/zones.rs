//! The zones of the form table: what is wrong with one reads alike for each.

use crate::words::RuleText;

/// The texts of the rules on zones: each by its name and its words.
macro_rules! zones {
    ($(
        $name:literal, $words:literal {
            $(missing: $missing:literal,)?
            $(invalid: $invalid:literal,)?
            $(forbidden: $forbidden:literal,)?
            $(outside: $outside:literal,)?
        }
    )*) => {
        &[$(
            $(RuleText::new(concat!("missing-", $name), concat!($words, " fehlt"), "", $missing),)?
            $(RuleText::new(concat!("invalid-", $name), concat!($words, " ist ungültig"), "", $invalid),)?
            $(RuleText::new(concat!("forbidden-", $name), concat!($words, " ist hier nicht zulässig"), "", $forbidden),)?
            $(RuleText::new(
                concat!($name, "-outside-domain"),
                concat!($words, " liegt außerhalb der Daten, die Dimona annimmt"),
                "",
                $outside,
            ),)?
        )*]
    };
}

pub(super) const ZONES: &[RuleText] = zones! {
    "daily-status", "der Stand der Tagesregistrierung" {
        invalid: "0 für eine neue Registrierung schreiben, 1 für eine Änderung, 3 zum Annullieren",
    }
    "daily-registration-id", "die Nummer der Tagesregistrierung" {
        missing: "die Registrierung nennen: ihre Nummer steht in der Antwort des LSS darauf",
        invalid: "die Nummer mit höchstens zwölf Ziffern aus der Antwort des LSS auf die Registrierung angeben",
        forbidden: "die Nummer weglassen: das LSS gibt sie einer neuen Registrierung",
    }
    "user-name", "der Name des Entleihers" {
        invalid: "ein bis 96 Zeichen angeben, nicht nur Leerzeichen",
        forbidden: "den Entleiher weglassen: nur Leiharbeitnehmer, unter 322, haben einen",
    }
    "user-enterprise-number", "die Unternehmensnummer (ZDU) des Entleihers" {
        invalid: "die zehn Ziffern der Nummer angeben, von denen die letzten zwei Prüfziffern sind; 0, wenn sie nicht \
            bekannt ist",
        forbidden: "den Entleiher weglassen: nur Leiharbeitnehmer, unter 322, haben einen",
    }
    "first-card", "die Kontrollkarte des Bauwesens (C3.2A) des ersten Monats" {
        missing: "die Nummer der Karte angeben: im Bauwesen hat jedes IN die von zwei Monaten",
        invalid: "die Nummer der Karte angeben: höchstens zwölf Ziffern",
        forbidden: "die Karten weglassen: nur das Bauwesen und manche Leiharbeit haben sie",
    }
    "next-card", "die Kontrollkarte des Bauwesens (C3.2A) des nächsten Monats" {
        missing: "die Nummer der Karte angeben, auch wenn die Arbeit in ihrem ersten Monat endet",
        invalid: "die Nummer der Karte angeben: höchstens zwölf Ziffern",
        forbidden: "die Karten weglassen: nur das Bauwesen und manche Leiharbeit haben sie",
    }
    "place-name", "der Name des Arbeitsorts des Studenten" {
        invalid: "ein bis 96 Zeichen angeben, nicht nur Leerzeichen",
        forbidden: "den Arbeitsort weglassen: nur Studenten haben einen",
    }
    "sub-entity", "die Nummer der Untereinheit" {
        invalid: "eine ganze Zahl mit höchstens zehn Ziffern angeben",
    }
    "employment-nature", "die Art der Arbeit" {
        missing: "EMPLOYEE oder WORKER angeben: Praktikanten (IVT, TRI, STG) werden damit gemeldet",
        invalid: "EMPLOYEE oder WORKER angeben",
        forbidden: "die kleinen Statuten weglassen: nur Praktikanten (IVT, TRI, STG) haben sie",
    }
    "worker-status", "das Statut eines Praktikanten" {
        missing: "F1 oder F2 angeben: Praktikanten (IVT, TRI, STG) werden damit gemeldet",
        invalid: "F1 oder F2 angeben",
        forbidden: "die kleinen Statuten weglassen: nur Praktikanten (IVT, TRI, STG) haben sie",
    }
    "address-street", "die Straße der Adresse" {
        missing: "die ganze Adresse angeben: Straße, Hausnummer, Postleitzahl, Gemeinde und Land",
        invalid: "ein bis 42 Zeichen angeben, nicht nur Leerzeichen",
        forbidden: "die Adresse weglassen: sie gehört zu einem mit Namen angegebenen Entleiher oder zum Arbeitsort \
            eines Studenten",
    }
    "address-house-number", "die Hausnummer der Adresse" {
        missing: "die ganze Adresse angeben: Straße, Hausnummer, Postleitzahl, Gemeinde und Land",
        invalid: "ein bis 10 Zeichen angeben, nicht nur Leerzeichen",
        forbidden: "die Adresse weglassen: sie gehört zu einem mit Namen angegebenen Entleiher oder zum Arbeitsort \
            eines Studenten",
    }
    "address-box-number", "die Briefkastennummer der Adresse" {
        invalid: "ein bis 4 Zeichen angeben oder die Briefkastennummer weglassen",
        forbidden: "die Adresse weglassen: sie gehört zu einem mit Namen angegebenen Entleiher oder zum Arbeitsort \
            eines Studenten",
    }
    "address-postcode", "die Postleitzahl der Adresse" {
        missing: "die ganze Adresse angeben: Straße, Hausnummer, Postleitzahl, Gemeinde und Land",
        invalid: "ein bis 9 Zeichen angeben, nicht nur Leerzeichen",
        forbidden: "die Adresse weglassen: sie gehört zu einem mit Namen angegebenen Entleiher oder zum Arbeitsort \
            eines Studenten",
    }
    "address-municipality", "die Gemeinde der Adresse" {
        missing: "die ganze Adresse angeben: Straße, Hausnummer, Postleitzahl, Gemeinde und Land",
        invalid: "ein bis 40 Zeichen angeben, nicht nur Leerzeichen",
        forbidden: "die Adresse weglassen: sie gehört zu einem mit Namen angegebenen Entleiher oder zum Arbeitsort \
            eines Studenten",
    }
    "address-country", "das Land der Adresse" {
        missing: "die ganze Adresse angeben: Straße, Hausnummer, Postleitzahl, Gemeinde und Land",
        invalid: "den Ländercode des LSS angeben, etwa 150 für Belgien",
        forbidden: "die Adresse weglassen: sie gehört zu einem mit Namen angegebenen Entleiher oder zum Arbeitsort \
            eines Studenten",
    }
    "identification", "der Name der Nachricht" {
        missing: "DIMONA schreiben",
        invalid: "DIMONA schreiben",
    }
    "form-creation-date", "das Datum des Formulars" {
        missing: "den Tag angeben, an dem das Formular erstellt wurde",
        invalid: "ein Datum angeben, das es gibt, als JJJJ-MM-TT",
    }
    "form-creation-hour", "die Uhrzeit des Formulars" {
        missing: "die Uhrzeit angeben, zu der das Formular erstellt wurde, als HH:MM:SS.mmm",
        invalid: "eine Uhrzeit von 00:00:00.000 bis 23:59:59.999 angeben, mit drei Dezimalstellen",
    }
    "attestation-status", "der Stand des Formulars" {
        missing: "0 schreiben",
        invalid: "0 schreiben: 1 und 3 gehören zu Tagesregistrierungen",
    }
    "type-form", "der Typ des Formulars" {
        missing: "SU schreiben",
        invalid: "SU schreiben",
    }
    "reference-type", "der Typ einer Referenz" {
        missing: "1 für eine eigene Referenz angeben",
        invalid: "1, 6, 7 oder 8 angeben",
    }
    "reference-origin", "die Herkunft einer Referenz" {
        missing: "1 schreiben",
        invalid: "1 schreiben",
    }
    "reference-number", "die Nummer einer Referenz" {
        missing: "ein bis 20 Zeichen angeben oder die Referenz weglassen",
        invalid: "ein bis 20 Zeichen angeben",
    }
    "nsso-number", "die LSS-Nummer" {
        invalid: "die Nummer und ihre Prüfziffern prüfen: 100006 bis 199999934, die letzten zwei sind Prüfziffern",
        forbidden: "die LSS-Nummer oder die vorläufige angeben, nicht beide",
    }
    "enterprise-number", "die Unternehmensnummer (ZDU)" {
        invalid: "die zehn Ziffern der Unternehmensnummer angeben; die letzten zwei sind Prüfziffern",
    }
    "provisional-nsso-number", "die vorläufige LSS-Nummer" {
        invalid: "die Nummer prüfen: 5000000120 bis 5999999989, die letzten zwei sind Prüfziffern",
    }
    "ssin", "die ENSS (NISS)" {
        missing: "ein Gelegenheitsarbeitnehmer (EXT) wird mit der ENSS gemeldet: eine Bis-Nummer beantragen, wenn es \
            keine gibt",
        invalid: "die elf Ziffern erneut vom Ausweis ablesen; die letzten zwei prüfen die anderen; eine Tabellenkalkulation lässt die Nullen am Anfang weg",
    }
    "worker-type", "der Arbeitnehmertyp" {
        missing: "den Arbeitnehmertyp angeben: OTH für gewöhnliche Arbeitnehmer",
        invalid: "einen der dreistelligen Codes von Dimona in Großbuchstaben angeben, etwa OTH, STU, FLX oder EXT",
        forbidden: "die Merkmale weglassen: nur ein IN hat sie",
    }
    "period-id", "die Nummer der Dimona-Periode" {
        missing: "die Periode nennen: die Nummer steht in der Antwort des LSS auf das IN",
        invalid: "die Nummer mit höchstens zwölf Ziffern aus der Antwort des LSS auf das IN angeben",
        forbidden: "die Periodennummer weglassen: das LSS gibt sie einem IN, und eine Änderung einer \
            Tagesregistrierung nennt diese",
    }
    "start-date", "das Beginndatum" {
        missing: "den ersten Tag des Vertrags angeben, oder den der Tagesregistrierung",
        invalid: "ein Datum angeben, das es gibt, als JJJJ-MM-TT",
        forbidden: "den Beginn weglassen: ein OUT, ein CANCEL und eine annullierte Tagesregistrierung haben keinen; der einer \
            Studentenperiode kann nicht geändert werden: nur solange keine Arbeit begonnen hat, sie annullieren und \
            neu melden",
        outside: "einen Tag ab dem 1920-01-01 angeben, weniger als zehn Jahre im Voraus",
    }
    "start-hour", "die Beginnuhrzeit" {
        missing: "die Uhrzeit angeben, zu der die Arbeit beginnt, als HHMM",
        invalid: "vier Ziffern HHMM angeben, von 0000 bis 2359",
        forbidden: "die Uhrzeiten weglassen: nur FLX für einen Tag hat sie, und EXT, bei dem eine Tagespauschale nur \
            eine Beginnuhrzeit hat; ein OUT, ein CANCEL und eine annullierte Tagesregistrierung haben keine",
    }
    "end-date", "das Enddatum" {
        missing: "den letzten Tag angeben: diese Art von Arbeit wird mit beiden Daten gemeldet",
        invalid: "ein Datum angeben, das es gibt, als JJJJ-MM-TT",
        forbidden: "das Ende weglassen: eine annullierte Tagesregistrierung hat keines",
        outside: "einen Tag ab dem 1999-01-01 angeben, weniger als zehn Jahre im Voraus; 9999-12-31 nur in einem \
            UPDATE und für Arbeit, die kein Enddatum braucht",
    }
    "end-hour", "die Enduhrzeit" {
        missing: "die Uhrzeit angeben, zu der die Arbeit endet, als HHMM",
        invalid: "vier Ziffern HHMM angeben, von 0000 bis 2359",
        forbidden: "die Uhrzeiten weglassen: nur FLX für einen Tag hat sie, und EXT, bei dem eine Tagespauschale nur \
            eine Beginnuhrzeit hat; ein OUT, ein CANCEL und eine annullierte Tagesregistrierung haben keine",
    }
    "planned-days", "die Anzahl geplanter Tage" {
        missing: "die geplanten Tage angeben: Studenten wurden bis 2016 in Tagen gemeldet",
        invalid: "eine ganze Zahl von 1 bis 999 angeben",
        forbidden: "die geplanten Tage weglassen: nur Studenten bis 2016 haben sie",
    }
    "planned-hours", "die Anzahl geplanter Stunden" {
        missing: "die geplanten Stunden der Periode angeben; jede begonnene Stunde zählt als eine",
        invalid: "eine ganze Zahl von 1 bis 999 angeben; jede begonnene Stunde zählt als eine",
        forbidden: "die geplanten Stunden weglassen: nur Studenten und Artikel 17 in Stunden haben sie",
    }
    "joint-committee", "die paritätische Kommission (PK)" {
        missing: "eine paritätische Kommission angeben: XXX, außer für Arbeit unter einer der acht, die Dimona nennt; \
            Studenten und Flexi-Jobs unter 302 sind auch XXX",
        invalid: "124, 140, 144, 145, 149, 302 oder 320 angeben, 322 für Leiharbeit, aber nicht für einen Entleiher, \
            und XXX für jeden anderen Sektor",
        forbidden: "sie weglassen: nur ein IN hat sie, und keines einer provinzialen oder lokalen Verwaltung",
    }
    "user-joint-committee", "die paritätische Kommission (PK) des Entleihers" {
        missing: "die paritätische Kommission des Entleihers angeben: XXX für jeden Sektor außer denen, die Dimona \
            nennt",
        forbidden: "den Entleiher weglassen: nur Leiharbeitnehmer, unter 322, haben einen",
    }
    "family-name", "der Nachname des Arbeitnehmers" {
        invalid: "ein bis 48 Zeichen angeben, nicht nur Leerzeichen",
    }
    "given-name", "der Vorname des Arbeitnehmers" {
        invalid: "ein bis 24 Zeichen angeben, nicht nur Leerzeichen",
    }
    "initial", "die Initiale des zweiten Vornamens des Arbeitnehmers" {
        invalid: "einen Buchstaben angeben, ohne Punkt",
    }
    "birth-date", "das Geburtsdatum des Arbeitnehmers" {
        invalid: "einen Tag angeben, den es gibt, als JJJJ-MM-TT, oder JJJJ-00-00, wenn nur das Jahr bekannt ist",
    }
    "birth-place", "der Geburtsort des Arbeitnehmers" {
        invalid: "ein bis 40 Zeichen angeben, nicht nur Leerzeichen",
    }
    "birth-country", "das Geburtsland des Arbeitnehmers" {
        invalid: "den Ländercode des LSS angeben, etwa 150 für Belgien",
    }
    "sex", "das Geschlecht des Arbeitnehmers" {
        invalid: "1 für einen Mann, 2 für eine Frau angeben",
    }
    "nationality", "die Staatsangehörigkeit des Arbeitnehmers" {
        invalid: "den Ländercode des LSS angeben, etwa 150 für Belgien",
    }
    "street", "die Straße der Adresse des Arbeitnehmers" {
        invalid: "ein bis 35 Zeichen angeben, nicht nur Leerzeichen",
    }
    "house-number", "die Hausnummer der Adresse des Arbeitnehmers" {
        invalid: "ein bis 10 Zeichen angeben, nicht nur Leerzeichen",
    }
    "box-number", "die Briefkastennummer der Adresse des Arbeitnehmers" {
        invalid: "ein bis 4 Zeichen angeben oder die Briefkastennummer weglassen",
    }
    "postcode", "die Postleitzahl der Adresse des Arbeitnehmers" {
        invalid: "ein bis 9 Zeichen angeben, nicht nur Leerzeichen",
    }
    "municipality", "die Gemeinde der Adresse des Arbeitnehmers" {
        invalid: "ein bis 40 Zeichen angeben, nicht nur Leerzeichen",
    }
    "country", "das Land der Adresse des Arbeitnehmers" {
        invalid: "den Ländercode des LSS angeben, etwa 150 für Belgien",
    }
};
