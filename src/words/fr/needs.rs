use crate::words::needs::Needs;

pub(super) const NEEDS: Needs = Needs {
    with_action: "{reason}[ : {action}]",
    usual_case: "le cas habituel : {reason}",
    reception_moment: "le moment de réception n'est pas donné ou est illisible",
    reception_moment_action: "indiquez receivedAt ; dimona check le prend aussi de --at",
    work_start: "le début du travail qui est donné est illisible",
    work_start_action: "corrigez workStart, ou omettez-le",
    first_hour: "on ne sait pas à quelle heure le travail a commencé",
    not_begun: "le travail n'avait pas commencé lorsqu'il a été déclaré à son premier jour",
    work_done: "on ne sait pas si quelqu'un a travaillé alors",
    work_done_action: "vérifiez ce qui a été presté : ce qui l'a été doit avoir une Dimona, et le reste aucune",
    declarations_since: "ce qui a été déclaré entre la dernière déclaration présente ici et le moment où vous posez la question n'est pas connu",
    declarations_since_action: "vérifiez si la déclaration a été envoyée depuis ; sinon, envoyez-la immédiatement",
    end_elsewhere: "toutes les déclarations de l'employeur ne sont pas ici, et l'on ne sait pas si la fin a été déclarée dans d'autres",
    end_elsewhere_action: "vérifiez si elle a été envoyée ; sinon, envoyez-la immédiatement ; un registre qui couvre l'employeur le dirait",
    later_declaration: "on ne sait pas si une autre déclaration, reçue avant le début de ce travail, le couvre",
    later_declaration_action: "déclarez ce travail avant qu'il commence : par un UPDATE du début ou de la fin, et pour un étudiant par un IN de ces jours ; après, c'est tardif",
    type_of_contract: "les types de travailleur du contrat et de la déclaration diffèrent, et on ne sait pas lequel est le bon",
    type_of_contract_action: "comparez contrat et déclaration ; un UPDATE ne change pas un type de travailleur erroné : tant qu'un CANCEL est à temps, annulez et envoyez un nouvel IN avant le début du travail ; ensuite mettez fin à la période, déclarez les jours à venir sous le bon type avant qu'ils commencent, et demandez à l'ONSS ce qu'il advient des jours passés",
    earlier_intent: "l'intention de travailler par l'agence est venue après le début du travail, et on ne sait pas s'il y en a une antérieure",
    earlier_intent_action: "vérifiez si le travailleur a donné l'intention par écrit lors d'un engagement antérieur par l'agence",
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
    right_at_in: "le droit dépend de ce qui a été constaté à l'ouverture de la période",
    right_at_in_action: "consultez le verdict sur son IN",
    nsso_reason: "on ne sait pas pourquoi la réponse de l'ONSS lui-même diffère",
    nsso_reason_action: "consultez sa réponse et les anomalies qu'elle donne, et donnez les faits qui l'expliquent",
    employer_sector: "le secteur de l'employeur n'est pas connu",
    usual_sector: "le secteur habituel : un secteur qui admet les flexi-jobs, aussi dans la fonction du travailleur ; \
        pour un étudiant, ni les soins ni l'enseignement ; dans l'horticulture, pas les parcs et jardins",
    flexi_job_sector: "ce qui est indiqué de l'employeur ne décide pas si son secteur admet les flexi-jobs ce jour-là",
    flexi_job_sector_action: "indiquez sa sous-commission paritaire, sa catégorie, son activité et sa communauté dans \
        la table employers, ou cherchez-les dans la liste des secteurs de l'ONSS ; \
        si la déclaration nomme une commission paritaire que la table n'a pas, corrigez celle qui est fausse",
    flexi_job_subcommittee_action: "indiquez sa sous-commission paritaire dans la table employers, ou cherchez-la \
        dans la liste des secteurs de l'ONSS",
    flexi_job_category_action: "indiquez sa catégorie dans la table employers, ou cherchez-la dans la liste des \
        secteurs de l'ONSS",
    flexi_job_activity_action: "indiquez son activité (NACE) dans la table employers, ou cherchez-la dans la liste \
        des secteurs de l'ONSS",
    flexi_job_community_action: "indiquez sa communauté dans la table employers, ou cherchez-la dans la liste des \
        secteurs de l'ONSS",
    employer_activity: "le répertoire des employeurs dit que l'employeur n'est actif que d'autres jours",
    employer_activity_action: "corrigez activeFrom et activeTo, ou le numéro de l'employeur",
    other_contracts: "on ne sait pas ce qui lie encore le travailleur à l'employeur durant le trimestre",
    no_other_contract: "seules les déclarations données ici lient le travailleur à l'employeur du flexi-job, à une \
        entreprise liée ou à un utilisateur",
    contract_kind: "un contrat ou un autre travail, chez cet employeur, une entreprise qui lui est liée ou l'utilisateur de l'intérimaire, est indiqué sans son type de travailleur, ou sans son premier ou dernier jour",
    contract_kind_action: "donnez le contrat dans la table contracts, avec start, end et workerType",
    flexi_contract_is_limited: "un contrat de flexi-job indiqué sans fin est le contrat-cadre, ou un contrat pour un travail nettement défini",
    out_of_contract: "la période Dimona de ce travail continue : son contrat est indiqué comme terminé auparavant, ou son OUT peut encore arriver à temps",
    out_of_contract_action: "envoyez l'OUT avec le dernier jour de ce travail, ou ramenez la fin à ce jour par un UPDATE ; si le travail continue, donnez son contrat dans la table contracts",
    refused_in: "l'ONSS a refusé la déclaration d'un autre travail, selon sa réponse ou selon la prédiction, et on ne sait pas si ce contrat existe",
    refused_in_action: "si ce contrat a été conclu, renvoyez sa déclaration sans la faute ; sinon, omettez l'enregistrement refusé et jugez à nouveau les autres",
    notice_elsewhere: "il n'est pas certain qu'un préavis chez un autre employeur que celui du flexi-job, ou son \
        indemnité de rupture, empêche un flexi-job",
    notice_elsewhere_assumed: "un préavis chez un autre employeur que celui du flexi-job, et les jours que couvre \
        son indemnité de rupture, n'empêchent pas un flexi-job",
    contract_volume: "on ne sait pas quelle part d'un temps plein représente l'autre contrat",
    contract_volume_action: "indiquez le travail du trimestre dans la table careers, ou dans contracts le régime s'il est à temps plein",
    contract_with_user: "le travailleur a un contrat, ou a fait du travail intérimaire, et on ne sait pas si c'est avec l'utilisateur, ou dans l'entreprise du flexi-job",
    contract_with_user_action: "comparez le contrat avec l'utilisateur à la main ; pour un travail intérimaire, indiquez l'utilisateur dans la table contracts (userEnterpriseNumber), ou chargez un registre qui contient ses périodes Dimona",
    final_answer: "l'ONSS tient la déclaration en attente et n'a pas décidé",
    final_answer_action: "attendez sa réponse définitive, et donnez-la à la place de S",
    end_date: "la déclaration n'a pas de date de fin, et un flexi-job se termine au plus tard avec son trimestre",
    end_date_action: "si elle n'est pas encore envoyée, donnez la date de fin ; sinon mettez-y fin par un OUT \
        dont le dernier jour est dans le trimestre, tout de suite si le trimestre est passé, car cet OUT est alors tardif ; un UPDATE qui la clôture est refusé (00913-359)",
    employer_directory: "deux employeurs sont donnés par des numéros de sortes différentes, et aucune table ne dit \
        s'ils n'en font qu'un",
    employer_directory_assumed: "de deux numéros d'employeur de sortes différentes, la lecture sans faute",
    user_committee: "les sources divergent sur la question de savoir si la commission paritaire de l'utilisateur \
        d'un intérimaire peut être omise",
    user_committee_assumed: "la commission paritaire de l'utilisateur d'un intérimaire peut être omise, selon \
        l'option --policy user-committee=VALUE",
    joint_committee_evidence: "aucune source ne dit si cette commission paritaire va avec ce type de travailleur",
    joint_committee_assumed: "la commission paritaire va avec le type de travailleur",
    quota_use_elsewhere: "les heures réservées par d'autres employeurs ne sont pas connues",
    no_use_elsewhere: "d'autres employeurs n'ont réservé aucune heure, ou aucune depuis la lecture du compteur \
        étudiant donné",
    employer_days_elsewhere: "on ne sait pas quels autres jours l'employeur de l'horeca a occupé des travailleurs \
        occasionnels",
    no_employer_days_elsewhere: "un employeur de l'horeca a occupé des travailleurs occasionnels les jours déclarés \
        ici, et aucun autre",
    work_elsewhere: "on ne sait pas ce que d'autres ont déclaré des jours occasionnels du travailleur, d'un autre \
        travail dans l'agriculture ou l'horticulture, ou de l'article 17",
    no_work_elsewhere: "un travailleur n'a pas d'autres jours occasionnels, pas d'autre travail dans l'agriculture ou \
        l'horticulture, ni d'autres heures ou jours sous l'article 17, que ceux déclarés ici",
    consistent_counter: "le compteur étudiant laisse plus d'heures que ne le permet ce qui était réservé quand il a été lu",
    consistent_counter_action: "vérifiez de nouveau les heures qui restent, et les réponses aux déclarations antérieures ; si les salaires du trimestre étaient déjà déclarés, ajoutez-les à la table worked_hours",
    neutral_sector: "il n'est pas établi que l'employeur relève des soins ou de l'enseignement, dont les heures d'étudiant de ce trimestre ne comptaient pas",
    neutral_sector_action: "indiquez sa commission paritaire, sa catégorie et son activité dans la table employers, ou vérifiez dans Student@work les heures qui comptent",
    hours_taken: "l'ONSS n'a pas publié si les heures d'une telle déclaration sont décomptées du contingent étudiant",
    hours_taken_action: "gardez-la, et vérifiez dans Student@work si ces heures ont été retirées du contingent ; sinon, payez les cotisations ordinaires sur ces heures",
    late_days: "l'effet de jours déclarés tardivement sur les autres jours d'un étudiant n'est pas publié",
    late_days_action: "gardez ce qui est déclaré, et déclarez immédiatement par un IN distinct le travail qui n'y est pas ; vérifiez dans Student@work quelles heures ont été retirées du contingent, et payez les cotisations ordinaires sur les autres",
    unknown_hours: "combien d'heures de l'étudiant sont réservées par ce qui précède n'est pas connu",
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
    work_of_children_action: "vérifiez s'il y a une autorisation ou, si la table studies ne dit pas qu'elle dure encore, si l'obligation \
        scolaire à temps plein a pris fin (à partir de quinze ans) ; sans l'une ni l'autre, le travail est interdit",
    timely_declaration: "on ne sait pas si une déclaration faite à temps pour le même trimestre existe, ou viendra \
        encore",
    consent: "aucune autorisation du travailleur en cours ne permet à l'employeur de les utiliser",
    consent_action: "demandez le consentement, pour le trimestre du travail : \"dimona consent request\"",
    main_activity: "on ne sait pas ce que l'étudiant fait d'autre durant le trimestre",
    study_is_main: "le travailleur déclaré comme étudiant étudie à titre principal, et travaille \
        hors des heures de présence obligatoire à l'école",
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
    signing_hour: "on ne sait pas quand le contrat a été signé, ou à quelle heure de son premier jour",
    signed_in_time: "les contrats et les contrats-cadres ont été signés avant le début du travail",
    electronic_contract: "on ne sait pas si le contrat de travail intérimaire est électronique, avec l'intention et le projet avant le début du \
        travail et un travail qui a commencé comme prévu par le projet",
    electronic_contract_action: "indiquez intentAt, draftAt, draftStart et firstWork dans la table contracts, et quand la Dimona a été reçue",
    drafted_begin: "on ne sait pas à quelle heure le travail devait commencer selon le projet du contrat de travail intérimaire, ni à quelle \
        heure il a commencé",
    began_as_drafted: "le travail sous un contrat de travail intérimaire électronique a commencé au moment que prévoit le projet",
    work_under_contract: "le contrat commence avant la déclaration, et on ne sait pas quand le travail sous ce contrat a commencé",
    work_under_contract_action: "indiquez firstWork dans la table contracts",
    activities_of_2025: "quelles activités admettent les flexi-jobs n'est connu ici que par les codes de NACE-BEL 2008",
    activities_of_2025_action: "indiquez aussi le code de NACE-BEL 2008, ou cherchez celui de 2025 dans la liste des \
        secteurs de l'ONSS",
    earnings_before_pension: "une pension commence dans l'année, et ce qui a été gagné avant n'est pas indiqué à part",
    earnings_before_pension_action: "comparez ce qui a été gagné avant la pension avec le plafond : ce qui vient après est exonéré d'impôt",
    old_activity: "depuis 2025, ce sont les codes de la NACE-BEL 2025 qui décident, et l'activité est indiquée par un code de 2008",
    activity_as_before: "une activité est traitée avec son code de la NACE-BEL 2025 comme avec celui de 2008",
    approval_day: "le jour où l'ONSS a statué sur le travail sous la sécurité sociale d'outre-mer n'est pas indiqué",
    approved_before: "l'approbation a été donnée avant le début du flexi-job",
    studies_without_end: "des études commencées plus d'un an auparavant sont indiquées sans fin",
    studies_go_on: "des études indiquées sans fin se poursuivent",
    flexi_job_function: "le secteur n'admet les flexi-jobs que dans certaines fonctions, et la fonction n'est pas \
        connue",
    flexi_job_function_action: "indiquez la fonction dans le contrat du flexi-job, à la table contracts",
    usual_function: "la fonction du travailleur en flexi-job n'est pas connue",
    usual_function_assumed: "la fonction habituelle : ni artistique ni une profession de soins, et aucune qui à elle \
        seule ouvre un secteur",
    sector_wage: "le salaire du secteur pour la fonction n'est pas connu ici",
    sector_wage_action: "comparez le salaire avec le barème du secteur ; s'il n'y en a pas, avec le revenu minimum \
        mensuel moyen garanti (RMMMG)",
    least_wage: "le flexi-salaire minimum de ce jour n'est pas connu avec certitude",
    least_wage_action: "cherchez le flexi-salaire minimum en vigueur le jour du travail",
    allowances: "on ne sait pas ce qui est payé par heure en plus du salaire",
    no_allowances: "rien en plus du salaire",
    birth_date: "le NISS n'indique la date de naissance qu'en partie, et le droit dépend du reste",
    birth_date_action: "indiquez la date de naissance dans la table persons",
    half_days: "un jour dans l'élevage ou la polyculture-élevage peut être un demi-jour, et ce qu'est un demi-jour \
        n'est pas indiqué",
    half_days_action: "comptez les demi-jours à la main ; si aucun employeur de ces jours n'est une telle \
        exploitation, indiquez son activité (nace) dans la table employers",
    many_periods: "le travailleur a durant ces jours plus de périodes, ou plus de contrats, qu'il n'en est parcouru",
    many_periods_action: "vérifiez s'il y en a vraiment autant pour un seul travailleur",
    crop: "la table employers n'indique pas ce qui est cultivé : les chicons, les champignons et les fruits ont leur propre nombre de jours",
    crop_action: "indiquez-le là (crop)",
    no_crop: "là où la table employers n'indique aucune culture, aucun champignon n'est cultivé",
    agency_days: "à partir de 2024, personne n'indique combien de jours une entreprise de travail intérimaire peut \
        avoir un travailleur occasionnel dans l'agriculture ou l'horticulture",
    agency_days_action: "interrogez l'ONSS, ou le secrétariat social de l'entreprise de travail intérimaire",
    funeral_days: "aucune source n'indique combien de jours de travail occasionnel sont permis dans les pompes \
        funèbres",
    funeral_days_action: "interrogez l'ONSS, ou la commission paritaire des pompes funèbres (320)",
    working_time_register: "un forfait journalier demande un registre de mesure du temps de travail, et aucune \
        déclaration n'indique si l'employeur en tient un",
    working_time_is_registered: "un employeur de l'horeca qui déclare des forfaits journaliers tient un registre de \
        mesure du temps de travail",
    occasional_sector: "le répertoire a l'employeur dans un autre secteur que celui qui est déclaré, ou dans plusieurs",
    occasional_sector_action: "vérifiez pour quelle activité le travailleur est engagé, et corrigez la commission \
        paritaire si elle est erronée",
    undeclared_days: "des contrats ou des carrières indiquent des jours de travail occasionnel qui ne sont pas déclarés \
        ici, et il n'est pas certain de quels jours il s'agit, dans quel secteur, ni qu'on y travaille",
    undeclared_days_action: "vérifiez quels jours le travailleur travaille vraiment comme occasionnel, et dans quel secteur, et \
        déclarez chacun d'eux ; ce qui dépasse les jours admis est du travail ordinaire (OTH)",
    own_user: "l'agence d'intérim se nomme elle-même comme utilisateur, et chez qui le travailleur travaille vraiment n'est pas \
        indiqué",
    own_user_action: "nommez comme utilisateur l'entreprise où le travailleur travaille ; le travail dans la propre entreprise de \
        l'agence se déclare sous sa propre commission paritaire, et non comme travail intérimaire",
    untold_sector: "il y a des jours de travail occasionnel dont la commission paritaire n'indique pas le secteur, et ils \
        peuvent être des jours de celui-ci",
    untold_sector_action: "vérifiez dans quel secteur le travailleur travaillait chacun de ces jours ; donnez la commission \
        paritaire de l'utilisateur, ou celle de l'employeur dans la table employers",
    user_sector: "la commission paritaire de l'utilisateur, qui indique le secteur, n'est pas donnée",
    user_sector_action: "donnez la commission paritaire de l'utilisateur à côté de son numéro d'entreprise : pour le travail \
        occasionnel, l'agence d'intérim doit donner les deux",
    earlier_sector: "le travailleur a fait un autre travail les jours précédents, et rien n'indique si c'était dans \
        l'agriculture ou l'horticulture",
    earlier_sector_action: "vérifiez si le travailleur était occupé dans le secteur, et non comme occasionnel, durant \
        les 180 jours précédents",
    former_staff: "d'anciens membres du personnel doivent attendre un an, et le texte sur la façon de le compter n'a \
        pas été lu",
    former_staff_action: "vérifiez si le travailleur faisait partie du personnel durant l'année précédente, autrement \
        que sous l'article 17 ; un étudiant ne doit pas attendre",
    worked_hours: "on ne sait pas avec certitude combien d'heures les salaires déclarés d'un trimestre imputent sur le \
        contingent étudiant",
    worked_hours_action: "demandez à l'étudiant les heures qui restent maintenant : un compteur de Student@work \
        comprend les salaires",
    wages_declared: "on ne sait pas si les salaires du trimestre (DmfA) étaient déjà déclarés",
    wages_not_declared: "les salaires d'un trimestre ne sont pas déclarés avant le dernier jour prévu",
    wages_of_quarter: "on ne sait pas quand les salaires du trimestre (DmfA) ont été déclarés",
    wages_of_quarter_action: "ajoutez une ligne de l'employeur et du trimestre à la table worked_hours",
    studies: "ce que le travailleur étudie, ou sa nationalité, n'est pas indiqué",
    studies_freely: "le travailleur déclaré comme étudiant suit des études, et peut travailler en période scolaire comme \
        durant les \
        vacances scolaires",
    study_days: "ce que le travailleur étudie certains de ces jours n'est pas indiqué, ou l'est de deux façons",
    study_days_action: "ajoutez l'inscription de ces jours à la table studies, ou corrigez la ligne qui est fausse",
    work_permit: "on ne sait pas si l'étudiant hors EEE étudie à temps plein : moins de crédits suffisent en dernière \
        année et en année préparatoire",
    work_permit_action: "vérifiez l'inscription et le permis",
    schedule: "les prestations planifiées ces jours-là ne sont pas indiquées",
    schedule_is_declared: "les heures planifiées d'une déclaration sont celles des prestations planifiées",
    shift_break: "la durée de la pause de la prestation, payée ou non, n'est pas indiquée",
    shift_break_action: "planifiez la pause, et indiquez-la dans la table schedules (breakMinutes)",
    training_employer: "l'étudiant suit une formation en alternance, et chez quel employeur n'est pas indiqué",
    training_employer_action: "ajoutez le contrat de formation à la table contracts, avec son type de travailleur et son employeur",
    school_holidays: "on ne sait pas lesquels de ces jours sont des vacances scolaires, ni combien on peut y \
        travailler",
    school_holidays_action: "ajoutez la communauté de l'école à la table studies, et ses vacances à la table \
        school_holidays",
    hours_of_week: "on ne sait pas comment les heures planifiées se répartissent sur les semaines",
    hours_of_week_action: "ne planifiez aucune semaine au-dessus de la limite, et comptez aussi les heures chez \
        d'autres employeurs",
    saturday: "aucune source ne dit expressément si le samedi est un jour ouvrable pour Dimona",
    saturday_action: "demandez à l'ONSS lequel des moments il retient, et tenez-vous au premier jusqu'à sa réponse ; réglez ensuite l'option --policy saturday=VALUE",
    saturday_assumed: "le samedi est un jour ouvrable ou non, selon l'option --policy saturday=VALUE",
    end_moved_later: "l'ONSS énumère deux moments pour une fin reportée : quand le travail continue, et le premier \
        jour ouvrable après l'ancienne fin",
    end_moved_later_action: "demandez à l'ONSS lequel des moments il retient, et tenez-vous au premier jusqu'à sa réponse ; réglez ensuite l'option --policy end-moved-later=VALUE",
    end_moved_later_assumed: "une fin peut être reportée jusqu'au moment que dit l'option --policy end-moved-later=VALUE",
    begin_moved_later: "les sources ne concordent pas sur le moment jusqu'auquel un début peut être reporté",
    begin_moved_later_action: "demandez à l'ONSS lequel des moments il retient, et tenez-vous au premier jusqu'à sa réponse ; réglez ensuite l'option --policy begin-moved-later=VALUE",
    begin_moved_later_assumed: "un début peut être reporté jusqu'au moment que dit l'option --policy begin-moved-later=VALUE",
    shift_midnight: "deux sources divergent sur le minuit visé pour une prestation qui le dépasse",
    shift_midnight_action: "demandez à l'ONSS lequel des moments il retient, et tenez-vous au premier jusqu'à sa réponse ; réglez ensuite l'option --policy shift-midnight=VALUE",
    shift_midnight_assumed: "pour une prestation qui dépasse minuit, celui que dit l'option --policy shift-midnight=VALUE est visé",
    exactly_twenty: "si une prestation qui devait se terminer à 20:00 exactement se termine le soir n'est pas publié",
    exactly_twenty_action: "demandez à l'ONSS lequel des moments il retient, et tenez-vous au premier jusqu'à sa réponse ; réglez ensuite l'option --policy exactly-twenty=VALUE",
    exactly_twenty_assumed: "une prestation qui se termine à 20:00 exactement est prolongée à temps jusqu'au moment \
        que dit l'option --policy exactly-twenty=VALUE",
    eight_hours: "si les huit heures se comptent à l'horloge ou telles qu'elles s'écoulent n'est pas publié",
    eight_hours_action: "demandez à l'ONSS lequel des moments il retient, et tenez-vous au premier jusqu'à sa réponse ; réglez ensuite l'option --policy eight-hours=VALUE",
    eight_hours_assumed: "huit heures durant la nuit d'un changement d'heure se comptent comme le dit l'option \
        --policy eight-hours=VALUE",
    cancel_on_first_day: "jusqu'à quand, le premier jour déclaré, une annulation est à temps n'est pas publié",
    cancel_on_first_day_action: "demandez à l'ONSS lequel des moments il retient, et tenez-vous au premier jusqu'à sa réponse ; réglez ensuite l'option --policy cancel-on-first-day=VALUE",
    cancel_on_first_day_assumed: "à son premier jour, un travail peut être annulé jusqu'au moment que dit l'option \
        --policy cancel-on-first-day=VALUE",
    planned_work_changed: "jusqu'à quand le travail planifié peut changer dépend du moment où les salaires du \
        trimestre ont été déclarés",
    planned_work_changed_action: "cherchez quand les salaires du trimestre ont été déclarés, et changez le plan avant cela ; le moment qui compte se règle par l'option --policy planned-work-changed=VALUE",
    planned_work_changed_assumed: "le travail planifié peut changer jusqu'au moment que dit l'option \
        --policy planned-work-changed=VALUE",
    clock_change: "les horloges montrent cette heure deux fois la nuit du changement, et aucun décalage ne dit \
        laquelle des deux est visée",
    clock_change_action: "donnez le moment avec son décalage, +02:00 ou +01:00 ; pour les heures d'une déclaration, la \
        première des deux est sûre",
    article_17_earliest: "le glossaire a 15 jours avant le début du travail sous l'article 17, et la page de l'ONSS 15 jours avant son trimestre",
    article_17_earliest_action: "demandez à l'ONSS à partir de quel jour il accepte une telle déclaration, et envoyez-la au second des deux jours jusqu'à sa réponse ; réglez ensuite l'option --policy article-17-earliest=VALUE",
    article_17_earliest_assumed: "le travail sous l'article 17 peut être déclaré à partir du jour que dit l'option --policy article-17-earliest=VALUE",
    suspended_full_time: "un travail suspendu en partie, dont le régime n'est pas indiqué, relevait d'un contrat à temps plein, et n'était pas une réduction",
    lifeguard_place: "un sauveteur travaille dans une piscine ou un étang de baignade ouverts au public, ou à la plage",
    childcare_volume: "la part du travail de l'employeur de l'accueil d'enfants qui est faite en flexi-jobs n'est pas connue",
    childcare_volume_assumed: "les flexi-jobs ne dépassent pas, dans l'année, la part permise du travail de l'employeur de l'accueil d'enfants",
    contract_signing: "rien n'indique que le contrat de travail intérimaire était signé quand le travail a commencé, ni qu'il peut l'être plus tard",
    contract_signing_action: "indiquez dans la table contracts quand le contrat a été signé",
    work_before_signing: "on ne sait pas si quelqu'un a travaillé avant la signature",
    work_before_signing_action: "indiquez quand le travail a commencé : firstWork dans la table contracts, ou workStart à côté de la déclaration ; si personne n'a encore travaillé, que le travail attende la signature",
    framework_agreement: "d'aucun contrat-cadre sans fin il n'est dit quand il a été signé, et le contrat avec une fin l'a été après le début du travail",
    framework_agreement_action: "ajoutez le contrat-cadre à la table contracts : de type FLX, sans fin, avec signedAt",
    sector_opt_out: "on ne sait pas si le secteur est sorti des flexi-jobs avec le projet de loi qui ouvre tous les secteurs",
    sector_stays: "le secteur prenait des flexi-jobs avant le projet de loi qui ouvre tous les secteurs, et n'en est pas sorti depuis : la liste de l'ONSS le dit",
    period_number: "deux IN ont ce numéro : on ne sait pas lequel des deux est visé",
    period_number_action: "cherchez dans les réponses de l'ONSS quel IN a ce numéro, et corrigez-le à côté de l'autre",
}
.checked();
