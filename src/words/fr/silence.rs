use crate::words::silence::Silence;

pub(super) const SILENCE: Silence = Silence {
    no_light_update: "un UPDATE d'une période en full ou en light est d'abord refusé par 00913-181",
    no_service_type: "le message n'a plus de place pour le type de service dont il s'agit",
    full_or_light_choice: "il concerne l'horeca de juillet 2007 à septembre 2013 : le choix de l'employeur et le \
        type de service d'une période ne sont indiqués nulle part, de sorte qu'un IN occasionnel pour un tel jour \
        est laissé à établir par service-type-missing",
    students_of_2011: "il concernait les messages de 2011, avant que les jours d'étudiants de 2012 puissent être \
        déclarés",
    check_broke_down: "un contrôle de l'ONSS est tombé en panne : rien ne l'annonce",
    conditions_elsewhere: "un avis qu'un régime dépend de conditions hors de la déclaration : rien ne l'annonce",
    moved_long_ago: "tous les employeurs sont passés à la Dimona actuelle il y a des années",
    another_root: "un fichier sans la racine du message n'est pas lu du tout, ce que dit le programme",
}
.checked();
