use crate::words::needs::Needs;

pub(super) const NEEDS: Needs = Needs {
    with_action: "{reason}[ : {action}]",
    usual_case: "le cas habituel : {reason}",
    reception_moment: "le moment de réception n'est pas donné ou est illisible",
    reception_moment_action: "indiquez receivedAt, ou donnez --at",
    work_start: "le début du travail qui est donné est illisible",
    work_start_action: "corrigez workStart, ou omettez-le",
    first_hour: "on ne sait pas à quelle heure le travail a commencé",
    not_begun: "le travail n'avait pas commencé lorsqu'il a été déclaré à son premier jour",
    period: "la période peut avoir été ouverte par une déclaration qui n'est pas dans ces fichiers",
    period_action: "chargez un registre qui contient la période",
    period_features: "le type de travailleur, la commission paritaire ou une heure de la période n'est pas connu",
    period_features_action: "chargez un registre qui les indique",
    earlier_answer: "la réponse de l'ONSS à une déclaration antérieure n'est pas connue",
    earlier_answer_action: "donnez la réponse de l'ONSS lui-même",
    law: "la loi de ce jour n'est pas connue, ou a été vérifiée il y a trop longtemps",
    neutral_hours_from_memory: "le nombre d'heures étudiant de ce trimestre qui comptent n'est connu que de mémoire",
    neutral_hours_are_right: "dans un trimestre dont les heures étudiant ne comptaient pas, l'exception connue \
        seulement de mémoire est exacte",
    quota_from_memory: "le contingent étudiant de cette année n'est connu que de mémoire",
    quota_is_right: "le contingent étudiant d'une année dont aucun texte n'a été lu est celui de l'année précédente",
    published_scope: "l'ONSS n'a pas publié quels cas ceci couvre",
    regime_facts: "les conditions de ce régime ne sont pas encore jugées",
    regime_facts_action: "vérifiez ses conditions à la main : la réponse de l'ONSS ne les indique pas",
    right_at_in: "le droit est jugé à l'ouverture d'une période, et non à nouveau quand elle change",
    right_at_in_action: "consultez le verdict sur son IN",
    nsso_reason: "on ne sait pas pourquoi la réponse de l'ONSS lui-même diffère",
    nsso_reason_action: "consultez ses anomalies, et donnez les faits qui l'expliquent",
    employer_sector: "le secteur de l'employeur n'est pas connu",
    usual_sector: "le secteur habituel : un secteur qui admet les flexi-jobs ; pour un étudiant, ni les soins ni \
        l'enseignement",
    flexi_job_sector: "il n'est pas décidé ici si ce secteur admet les flexi-jobs ce jour-là",
    flexi_job_sector_action: "cherchez la commission paritaire, l'activité et la fonction dans la liste des \
        secteurs de l'ONSS",
    employer_activity: "le répertoire des employeurs dit que l'employeur n'est actif que d'autres jours",
    employer_activity_action: "corrigez activeFrom et activeTo, ou le numéro de l'employeur",
    other_contracts: "on ne sait pas ce qui lie encore le travailleur à l'employeur durant le trimestre",
    no_other_contract: "seules les déclarations données ici lient le travailleur à l'employeur du flexi-job, à une \
        entreprise liée ou à un utilisateur",
    contract_kind: "un autre travail, chez cet employeur, une entreprise qui lui est liée ou l'utilisateur de \
        l'intérimaire, est indiqué sans son type de travailleur ou sans ses jours",
    contract_kind_action: "donnez le contrat dans la table contracts, avec start, end et workerType",
    contract_volume: "on ne sait pas quelle part d'un temps plein représente l'autre contrat",
    contract_volume_action: "indiquez le travail du trimestre dans la table careers, ou le régime dans contracts",
    contract_with_user: "le travailleur a un contrat, et on ne sait pas si c'est avec l'utilisateur de l'intérimaire",
    contract_with_user_action: "comparez le contrat avec l'utilisateur à la main",
    final_answer: "l'ONSS tient la déclaration en attente et n'a pas décidé",
    final_answer_action: "attendez sa réponse définitive, et donnez-la à la place de S",
    end_date: "la déclaration n'a pas de date de fin, et un flexi-job se termine au plus tard avec son trimestre",
    end_date_action: "si elle n'est pas encore envoyée, donnez la date de fin ; sinon mettez-y fin par un OUT \
        durant le trimestre, car un UPDATE qui la clôture est refusé (00913-359)",
    employer_directory: "deux employeurs sont donnés par des numéros de sortes différentes, et aucune table ne dit \
        s'ils n'en font qu'un",
    employer_directory_assumed: "de deux numéros d'employeur de sortes différentes, la lecture sans faute",
    user_committee: "les sources divergent sur la question de savoir si la commission paritaire de l'utilisateur \
        d'un intérimaire peut être omise",
    user_committee_assumed: "la commission paritaire de l'utilisateur d'un intérimaire peut être omise, selon \
        l'option user-committee",
    joint_committee_evidence: "aucune source ne dit si cette commission paritaire va avec ce type de travailleur",
    joint_committee_assumed: "la commission paritaire va avec le type de travailleur",
    quota_use_elsewhere: "les heures réservées par d'autres employeurs ne sont pas connues",
    no_use_elsewhere: "d'autres employeurs n'ont réservé aucune heure, ou aucune depuis la lecture du compteur \
        étudiant donné",
    employer_days_elsewhere: "on ne sait pas quels autres jours l'employeur de l'horeca a occupé des travailleurs \
        occasionnels",
    no_employer_days_elsewhere: "un employeur de l'horeca a occupé des travailleurs occasionnels les jours déclarés \
        ici, et aucun autre",
    work_elsewhere: "on ne sait pas ce que d'autres employeurs ont déclaré des jours occasionnels du travailleur \
        dans l'horeca, ou de l'article 17",
    no_work_elsewhere: "un travailleur n'a pas d'autres jours occasionnels dans l'horeca, ni d'autres heures ou \
        jours sous l'article 17, que ceux déclarés ici",
    unknown_hours: "une déclaration antérieure indique que des heures de l'étudiant sont réservées, sans dire \
        combien",
    unknown_hours_action: "demandez à l'étudiant les heures qui restent, et ajoutez-les à la table student_counters",
    fresh_counter: "le compteur étudiant est plus ancien que la durée de validité du code qui y donne accès",
    fresh_counter_action: "demandez un nouveau code à l'étudiant, et relisez le compteur",
    booking_moment: "on ne sait pas quand une période du registre a été réservée",
    contained_in_counter: "une période sans moment de réservation est comprise dans le compteur étudiant",
    work_at_fifteen: "on ne sait pas si un étudiant de quinze ans peut faire ce travail",
    work_at_fifteen_action: "à partir du 2026-01-09, seuls les travaux légers sont permis, et aucun arrêté qui les \
        énumère n'a été trouvé : les secrétariats sociaux conseillent de ne pas engager avant ; pour les jours \
        antérieurs, vérifiez que deux années d'enseignement secondaire ont été suivies",
    article_17_hours: "on ne sait pas combien d'heures sous l'article 17 comptent",
    article_17_hours_action: "additionnez les heures de l'année sous l'article 17 ; pour un étudiant, celles \
        au-delà de 190 sont retirées du contingent étudiant",
    work_of_children: "le travail des enfants est interdit, et aucune déclaration ne dit si une exception vaut",
    work_of_children_action: "vérifiez si l'obligation scolaire à temps plein a pris fin (à partir de quinze ans), \
        ou s'il y a une autorisation ; sans l'une ni l'autre, le travail est interdit",
    timely_declaration: "on ne sait pas si une déclaration faite à temps pour le même trimestre existe, ou viendra \
        encore",
    main_activity: "on ne sait pas ce que l'étudiant fait d'autre durant le trimestre",
    study_is_main: "qui est déclaré comme étudiant étudie à titre principal",
    careers: "le travail d'un trimestre n'est pas connu",
    careers_action: "ajoutez le trimestre à la table careers ; s'il n'y a pas eu de travail, avec une ligne de \
        sorte none",
    work_experience: "on ne sait pas si le jeune travailleur a déjà travaillé",
    has_work_experience: "un jeune travailleur a déjà travaillé",
    career_employer: "une ligne de la carrière n'indique pas d'employeur",
    career_elsewhere: "le travail dont la carrière n'indique pas l'employeur n'a pas été fait chez l'employeur du \
        flexi-job",
    counting_of_leave: "l'ONSS n'a pas publié si le congé sans solde compte",
    counting_of_leave_action: "interrogez l'ONSS avec les faits de ce congé",
    pension_register: "on ne sait pas si le travailleur a une pension",
    no_pension: "le travailleur n'a pas de pension",
    earlier_run: "le registre contient cet enregistrement : une exécution précédente l'a jugé",
    earlier_run_action: "cherchez-le dans le rapport de cette exécution, ou omettez l'enregistrement",
    records_of_register: "le registre n'indique pas quels enregistrements de cette époque il contient",
    records_of_register_action: "omettez ce qu'il contient, ou partez d'un registre plus ancien",
    undated_record: "le registre en contient un qui dit la même chose et n'a pas de moment de réception : ce peut \
        être celui-ci",
    undated_record_action: "omettez ce qui a déjà été jugé, ou jugez-le à nouveau avec son moment, à partir d'un \
        registre plus ancien",
    order_of_reception: "ce que l'ONSS a reçu plus tard a été jugé avant",
    order_of_reception_action: "jugez à nouveau ces jours, à partir du registre de la veille de celui-ci",
    readable_record: "un enregistrement avec le numéro de ce travailleur ou de cette période est illisible",
    readable_record_action: "réparez cet enregistrement, puis jugez à nouveau tous les enregistrements ; si un \
        registre a été sauvegardé depuis, à partir du précédent",
    member_name: "un membre dont le nom n'est pas connu ici s'y trouve, et peut l'indiquer",
    member_name_action: "utilisez les noms que donne la page sur les formats, ou examinez ce membre à la main",
    user_registration: "on ne sait pas si l'utilisateur a un numéro d'entreprise (BCE)",
    user_registration_action: "cherchez l'utilisateur dans la recherche publique de la BCE",
    postcode_list: "la liste des codes postaux connue ici est celle de 2021, et n'a pas celui-ci",
    postcode_list_action: "comparez-le avec la liste de bpost",
    municipality_names: "les noms qui vont avec un code postal ne sont pas connus ici",
    municipality_names_assumed: "une commune va avec son code postal",
    person_register: "on ne sait pas ce que les registres de personnes contiennent de ce numéro",
    person_register_action: "ajoutez le numéro à la table persons, avec celui qui l'a remplacé s'il y en a un",
    person_register_assumed: "le travailleur est connu des registres, tel que déclaré",
    employer_record: "on ne sait pas ce que le répertoire de l'ONSS dit de cet employeur",
    employer_record_assumed: "l'employeur est dans le répertoire de l'ONSS, actif, et ordinaire",
    channel: "le canal qui est donné est illisible",
    channel_untold: "le canal de réception n'est pas indiqué",
    channel_assumed: "ce dont le canal n'est pas indiqué est arrivé par un canal sécurisé",
    channel_action: "corrigez channel, ou omettez-le",
    mandate: "on ne sait pas si l'expéditeur a un mandat de cet employeur",
    mandate_assumed: "l'expéditeur peut déclarer pour l'employeur",
    enterprise_register: "on ne sait pas si le numéro figure à la Banque-Carrefour des Entreprises",
    enterprise_register_assumed: "le numéro figure à la Banque-Carrefour des Entreprises",
    pension_at_age: "le travailleur a l'âge d'avoir une pension, et rien ne dit s'il en a une",
    pension_at_age_action: "ajoutez le travailleur à la table pensions ; s'il n'y a pas de pension, avec une ligne \
        de sorte none",
    proof_answer: "aucune preuve acceptée par l'ONSS n'est indiquée",
    proof_answer_action: "envoyez-lui la preuve, et donnez sa réponse dans la colonne proofAnswer",
    one_exception: "deux exceptions règlent le droit différemment",
    one_exception_action: "décidez laquelle vaut",
    daily_registration: "l'enregistrement journalier a été fait plus tôt, ou n'existe pas",
    daily_registration_action: "chargez un registre qui le contient, ou donnez les numéros des nouveaux dans le \
        fichier de réponses",
    earlier_registrations: "on ne sait pas quels enregistrements journaliers ont été faits auparavant",
    earlier_registrations_assumed: "aucun enregistrement journalier qui n'est pas ici n'occupe les mêmes heures",
    signing_hour: "on ne sait pas à quelle heure du premier jour le contrat de travail intérimaire a été signé",
    signed_in_time: "un contrat de travail intérimaire signé le premier jour l'a été avant le début du travail",
    electronic_contract: "on ne sait pas si le contrat de travail intérimaire est électronique, avec l'intention et le projet avant le \
        début du travail",
    electronic_contract_action: "indiquez intentAt et draftAt dans la table contracts, et quand la Dimona a été reçue",
}
.checked();
