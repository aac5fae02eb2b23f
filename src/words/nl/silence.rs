use crate::words::silence::Silence;

pub(super) const SILENCE: Silence = Silence {
    no_light_update: "een UPDATE van een periode in full of light wordt daarvoor al geweigerd met 00913-181",
    no_service_type: "het bericht heeft geen plaats meer voor het diensttype waarover het gaat",
    full_or_light_choice: "het gaat over de horeca van juli 2007 tot september 2013: de keuze van de werkgever en het diensttype van een \
        periode staan nergens, zodat service-type-missing een gelegenheids-IN voor zo'n dag open laat",
    students_of_2011: "het was voor berichten van 2011, voor de studentendagen van 2012 aangegeven konden worden",
    check_broke_down: "een controle van de RSZ viel uit: niets voorspelt dat",
    conditions_elsewhere: "een melding dat een stelsel afhangt van voorwaarden buiten de aangifte: niets voorspelt ze",
    moved_long_ago: "elke werkgever is jaren geleden overgezet naar de Dimona van vandaag",
    another_root: "een bestand zonder de root van het bericht wordt helemaal niet gelezen, wat het programma zegt",
}
.checked();
