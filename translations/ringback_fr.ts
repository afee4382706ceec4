<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CallerPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>Agent &amp;vocal</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>For numbers typed without a country code.</source>
        <translation>Pour les numéros saisis sans indicatif de pays.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Wire format</source>
        <translation>&amp;Format d’échange</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Adresse de l’API</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>Je&amp;ton API</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Find both in the Thoughtly dashboard › Settings › Developers.</source>
        <translation>Vous trouverez les deux dans le tableau de bord Thoughtly › Settings › Developers.</translation>
    </message>
    <message>
        <source>Leave practice mode and &amp;connect…</source>
        <translation>Quitter le mode entraînement et se co&amp;nnecter…</translation>
    </message>
    <message>
        <source>Team &amp;ID</source>
        <translation>&amp;ID d’équipe</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Attributs</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Consentement</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Fill from clipboard</source>
        <translation>&amp;Remplir depuis le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Donné</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>S&amp;ociété</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>Un par ligne : nom : valeur</translation>
    </message>
    <message>
        <source>Save and call &amp;back</source>
        <translation>Enregistrer et ra&amp;ppeler</translation>
    </message>
    <message>
        <source>Saving states that this person agreed to be called.</source>
        <translation>En enregistrant, vous déclarez que cette personne a accepté d’être appelée.</translation>
    </message>
    <message>
        <source>Through: web form, phone call…</source>
        <translation>Comment : formulaire web, appel…</translation>
    </message>
    <message>
        <source>vip, lisbon</source>
        <translation>vip, lisbonne</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Keep calls</source>
        <translation>&amp;Conserver les appels</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Keep &amp;deliveries</source>
        <translation>Conserver les &amp;livraisons</translation>
    </message>
    <message>
        <source>Keep trans&amp;cripts</source>
        <translation>Conserver les trans&amp;criptions</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>What is older is removed daily. Calls under way and the do-not-call list always stay.</source>
        <translation>Ce qui est plus ancien est supprimé chaque jour. Les appels en cours et la liste « ne pas appeler » restent toujours.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> a day</source>
        <translation> par jour</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Late after</source>
        <translation>En &amp;retard après</translation>
    </message>
    <message>
        <source>&amp;Undo time</source>
        <translation>&amp;Délai d’annulation</translation>
    </message>
    <message>
        <source>A&amp;utomatic calls</source>
        <translation>Appels a&amp;utomatiques</translation>
    </message>
    <message>
        <source>At most so many, to people whom a rule wants called by itself. None: nobody is called without a click.</source>
        <translation>Au plus autant, aux personnes qu’une règle fait appeler d’elle-même. Aucun : personne n’est appelé sans un clic.</translation>
    </message>
    <message>
        <source>Called &amp;recently</source>
        <translation>Appel &amp;récent</translation>
    </message>
    <message>
        <source>Calling &amp;hours</source>
        <translation>&amp;Heures d’appel</translation>
    </message>
    <message>
        <source>Calls a da&amp;y</source>
        <translation>Appels par &amp;jour</translation>
    </message>
    <message>
        <source>Hours and limits</source>
        <translation>Heures et limites</translation>
    </message>
    <message>
        <source>How long a call waits before anything is sent. Urgent calls never wait.</source>
        <translation>Durée d’attente d’un appel avant tout envoi. Les appels urgents n’attendent jamais.</translation>
    </message>
    <message>
        <source>In the called person’s own time.</source>
        <translation>À l’heure locale de la personne appelée.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Ringback warns when the last call is less long ago.</source>
        <translation>Ringback avertit quand le dernier appel est plus récent que cela.</translation>
    </message>
    <message>
        <source>To one number within 24 hours. Beyond that, only with a reason.</source>
        <translation>Vers un même numéro en 24 heures. Au-delà, seulement avec un motif.</translation>
    </message>
    <message>
        <source>Who waits in the queue longer is marked, from half of it on in amber. Urgent ones: a quarter of it.</source>
        <translation>Qui attend plus longtemps dans la file est signalé, en ambre dès la moitié. Urgences : un quart.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Connect &amp;outcomes</source>
        <translation>C&amp;onnecter les résultats</translation>
    </message>
    <message>
        <source>Copy &amp;webhook URL</source>
        <translation>Copier l’URL du &amp;webhook</translation>
    </message>
    <message>
        <source>It holds the secret: paste it only at Thoughtly.</source>
        <translation>Elle contient le secret : ne la collez que chez Thoughtly.</translation>
    </message>
    <message>
        <source>Listener &amp;address</source>
        <translation>&amp;Adresse du récepteur</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>&amp;URL publique</translation>
    </message>
    <message>
        <source>Ringback as&amp;ks Thoughtly for outcomes</source>
        <translation>Ringback &amp;demande les résultats à Thoughtly</translation>
    </message>
    <message>
        <source>Thoughtly &amp;sends outcomes to a public URL</source>
        <translation>Thoughtly &amp;envoie les résultats à une URL publique</translation>
    </message>
    <message>
        <source>Where Thoughtly reaches this listener, for example through a tunnel.</source>
        <translation>Là où Thoughtly atteint ce récepteur, par exemple par un tunnel.</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Ringback</source>
        <translation>Ringback</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Forget credentials</source>
        <translation>&amp;Oublier les identifiants</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ringback::AboutDialog</name>
    <message>
        <source>About Ringback</source>
        <translation>À propos de Ringback</translation>
    </message>
    <message>
        <source>Calls people back with the voice agents of Thoughtly.</source>
        <translation>Rappelle les gens avec les agents vocaux de Thoughtly.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3, without any warranty. It is not made by Thoughtly.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3, sans aucune garantie. Il n’est pas fait par Thoughtly.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Ringback’s logo</source>
        <translation>Logo de Ringback</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>ringback::AgentCommands</name>
    <message>
        <source>This list is as last known: %1</source>
        <translation>Cette liste est la dernière connue : %1</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Prestation</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Edit the appointment</source>
        <translation>Modifier le rendez-vous</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentImportDialog</name>
    <message>
        <source>%1 can be taken, %2 can't. %3</source>
        <translation>%1 peuvent être repris, %2 non. %3</translation>
    </message>
    <message>
        <source>Appointments in the file</source>
        <translation>Rendez-vous du fichier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Importer des rendez-vous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number from: %1</source>
        <translation>Numéro issu de : %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentWatch</name>
    <message numerus="yes">
        <source>%n appointment(s) of %1 could not be taken. Import it by hand to see why.</source>
        <translation>
            <numerusform>%n rendez-vous de %1 n’a pas pu être repris. Importez-le à la main pour voir pourquoi.</numerusform>
            <numerusform>%n rendez-vous de %1 n’ont pas pu être repris. Importez-le à la main pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments of %1 were not taken: %2</source>
        <translation>Les rendez-vous de %1 n’ont pas été repris : %2</translation>
    </message>
</context>
<context>
    <name>ringback::Appointments</name>
    <message>
        <source>Dates are read as %1.</source>
        <translation>Les dates sont lues comme %1.</translation>
    </message>
    <message>
        <source>It doesn't say when it begins.</source>
        <translation>Il ne dit pas quand il commence.</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <translation>Il n’a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>It lasts the whole day: a reminder needs a time.</source>
        <translation>Il dure toute la journée : une relance demande une heure.</translation>
    </message>
    <message>
        <source>It repeats by the hour or faster, or by a rule that can't be read.</source>
        <translation>Il se répète toutes les heures ou plus, ou selon une règle illisible.</translation>
    </message>
    <message>
        <source>Its time zone “%1” isn't known: read as this computer's.</source>
        <translation>Son fuseau horaire « %1 » est inconnu : lu comme celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>No phone number was found in it.</source>
        <translation>Aucun numéro de téléphone n’y a été trouvé.</translation>
    </message>
    <message>
        <source>The first line must name the columns: date, time, phone, and as wanted name and service.</source>
        <translation>La première ligne doit nommer les colonnes : date, time, phone, et au besoin name et service.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This file can't be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is too large for appointments: 32 MB at most.</source>
        <translation>Ce fichier est trop grand pour des rendez-vous : 32 Mo au plus.</translation>
    </message>
    <message>
        <source>This isn't a calendar that can be read.</source>
        <translation>Ce n’est pas un calendrier lisible.</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>phone field</source>
        <translation>champ téléphone</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>“%1” can't be read as a date and a time.</source>
        <translation>« %1 » n’est pas lisible comme date et heure.</translation>
    </message>
</context>
<context>
    <name>ringback::Attention</name>
    <message>
        <source>A call was put through to a person</source>
        <translation>Un appel a été transféré à une personne</translation>
    </message>
    <message>
        <source>A rule of your team says so</source>
        <translation>Une règle de votre équipe le dit</translation>
    </message>
    <message>
        <source>An urgent call failed</source>
        <translation>Un appel urgent a échoué</translation>
    </message>
    <message>
        <source>An urgent callback is wanted</source>
        <translation>Un rappel urgent est demandé</translation>
    </message>
    <message>
        <source>Nobody knows whether a call rang</source>
        <translation>Nul ne sait si un appel a sonné</translation>
    </message>
    <message>
        <source>Somebody asked not to be called</source>
        <translation>Quelqu’un a demandé à ne pas être appelé</translation>
    </message>
</context>
<context>
    <name>ringback::AutomaticCaller</name>
    <message>
        <source>%1 was not called automatically and waits for you. %2</source>
        <translation>%1 n’a pas été appelé automatiquement et vous attend. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic call(s) were placed within a day, as many as the settings allow. The others wait in the queue.</source>
        <translation>
            <numerusform>%n appel automatique en une journée, autant que les paramètres le permettent. Les autres attendent dans la file.</numerusform>
            <numerusform>%n appels automatiques en une journée, autant que les paramètres le permettent. Les autres attendent dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>Les appels automatiques ont été arrêtés.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>Choisissez d’abord un agent vocal.</translation>
    </message>
    <message>
        <source>It came due while nothing could be done.</source>
        <translation>Le rappel est arrivé à échéance quand rien ne pouvait être fait.</translation>
    </message>
</context>
<context>
    <name>ringback::Automation</name>
    <message>
        <source>A field's name has letters, digits, _, - and . only.</source>
        <translation>Le nom d’un champ ne contient que des lettres, des chiffres, _, - et .</translation>
    </message>
    <message>
        <source>The automation needs a name, of at most 60 letters.</source>
        <translation>L’automatisation a besoin d’un nom de 60 lettres au plus.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Les données doivent être un objet JSON.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Deux champs portent le même nom.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationActions</name>
    <message numerus="yes">
        <source>%n could not be triggered.</source>
        <translation>
            <numerusform>%n n’a pas pu être déclenchée.</numerusform>
            <numerusform>%n n’ont pas pu être déclenchées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been triggered: it is not repeated.</source>
        <translation>
            <numerusform>%n a peut-être été déclenchée : ce n’est pas répété.</numerusform>
            <numerusform>%n ont peut-être été déclenchées : ce n’est pas répété.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>Automatisations…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Choisissez d’abord une personne.</translation>
    </message>
    <message>
        <source>Choose at most %1 people at once.</source>
        <translation>Choisissez au plus %1 personnes à la fois.</translation>
    </message>
    <message>
        <source>Trigger an automation…</source>
        <translation>Déclencher une automatisation…</translation>
    </message>
    <message numerus="yes">
        <source>Triggered for %n people.</source>
        <translation>
            <numerusform>Déclenchée pour %n personne.</numerusform>
            <numerusform>Déclenchée pour %n personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::AutomationCommands</name>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>Il n’y a pas d’automatisation « %1 ».</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationKeeper</name>
    <message>
        <source>An automation that isn't saved</source>
        <translation>Une automatisation non enregistrée</translation>
    </message>
    <message>
        <source>Enter the automation's id or address.</source>
        <translation>Indiquez l’identifiant ou l’adresse de l’automatisation.</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Remplissez d’abord « %1 ».</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>Ringback est en cours de fermeture.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>Ringback s’est arrêté pendant l’envoi : elle est peut-être partie.</translation>
    </message>
    <message>
        <source>Say for which number.</source>
        <translation>Dites pour quel numéro.</translation>
    </message>
    <message>
        <source>The automation's payload isn't a JSON object.</source>
        <translation>Le contenu de l’automatisation n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>Cette automatisation n’existe plus.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” was triggered for this number %2.</source>
        <translation>« %1 » a été déclenchée pour ce numéro %2.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationPost</name>
    <message>
        <source>The automation's address isn't in the keychain: enter it once more.</source>
        <translation>L’adresse de l’automatisation n’est pas dans le trousseau : saisissez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationsDialog</name>
    <message>
        <source>&amp;Asks for</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;Id or address</source>
        <translation>&amp;Identifiant ou adresse</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>A&amp;dd field</source>
        <translation>A&amp;jouter un champ</translation>
    </message>
    <message>
        <source>An automation of Thoughtly's that you trigger for people. It may ring them, so it is held to the same rules as a call.</source>
        <translation>Une automatisation de Thoughtly que vous déclenchez pour des personnes. Elle peut les appeler : les mêmes règles que pour un appel s’appliquent donc.</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Comme dans le trousseau</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>For example Feedback call</source>
        <translation>Par exemple Appel de satisfaction</translation>
    </message>
    <message>
        <source>From the automation's webhook trigger</source>
        <translation>Du déclencheur webhook de l’automatisation</translation>
    </message>
    <message>
        <source>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, the contact's attributes and the fields above are filled in.</source>
        <translation>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, les attributs du contact et les champs ci-dessus sont remplis.</translation>
    </message>
    <message>
        <source>Kept in the system keychain and not shown again.</source>
        <translation>Conservé dans le trousseau du système et plus jamais affiché.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Remove &amp;field</source>
        <translation>Supprimer le &amp;champ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
</context>
<context>
    <name>ringback::BarList</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name, figure, share</comment>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ringback::BodyTree</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields of the body</source>
        <translation>Champs du corps</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ringback::BulkActions</name>
    <message numerus="yes">
        <source>%n call(s) on the way.</source>
        <translation>
            <numerusform>%n appel en route.</numerusform>
            <numerusform>%n appels en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n contact étiqueté « %1 ».</numerusform>
            <numerusform>%n contacts étiquetés « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be called: %1</source>
        <translation>
            <numerusform>%n n’a pas pu être appelé : %1</numerusform>
            <numerusform>%n n’ont pas pu être appelés : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered: %1</source>
        <translation>
            <numerusform>%n n’a pas pu être inscrit : %1</numerusform>
            <numerusform>%n n’ont pas pu être inscrits : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tagged: %1</source>
        <translation>
            <numerusform>%n n’a pas pu être étiqueté : %1</numerusform>
            <numerusform>%n n’ont pas pu être étiquetés : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the do-not-call list.</source>
        <translation>
            <numerusform>%n numéro sur la liste « ne pas appeler ».</numerusform>
            <numerusform>%n numéros sur la liste « ne pas appeler ».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Note (facultative)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Choose at most %1 people to call at once.</source>
        <translation>Choisissez au plus %1 personnes à appeler d’un coup.</translation>
    </message>
    <message>
        <source>Choose at most %1 rows for that.</source>
        <translation>Choisissez au plus %1 lignes pour cela.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message numerus="yes">
        <source>Never call %n people again?</source>
        <translation>
            <numerusform>Ne plus jamais appeler %n personne ?</numerusform>
            <numerusform>Ne plus jamais appeler %n personnes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here can call these numbers while they are on the do-not-call list. Callbacks that wait for them are skipped.</source>
        <translation>Personne ici ne peut appeler ces numéros tant qu’ils sont sur la liste « ne pas appeler ». Les rappels qui les attendent sont passés.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contact(s)</source>
        <translation>
            <numerusform>Étiqueter %n contact</numerusform>
            <numerusform>Étiqueter %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>Qui l’a demandé, et comment</translation>
    </message>
</context>
<context>
    <name>ringback::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call %n now</source>
        <translation>
            <numerusform>Appeler %n maintenant</numerusform>
            <numerusform>Appeler %n maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n people back?</source>
        <translation>
            <numerusform>Rappeler %n personne ?</numerusform>
            <numerusform>Rappeler %n personnes ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallActions</name>
    <message>
        <source>Edit outcome…</source>
        <translation>Modifier le résultat…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Rechercher dans la transcription</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Bilan : %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>ringback::CallCheck</name>
    <message>
        <source>Call again</source>
        <translation>Appeler de nouveau</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>Il a sonné</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Looking it up… last checked %1</source>
        <translation>Consultation… dernière vérification %1</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No outcome (checked %1)</source>
        <translation>Aucun résultat (vérifié %1)</translation>
    </message>
    <message>
        <source>No trace of this call, last checked %1. Did it ring?</source>
        <translation>Aucune trace de cet appel, dernière vérification %1. A-t-il sonné ?</translation>
    </message>
</context>
<context>
    <name>ringback::CallClosing</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A call can only be closed with a status that ends it.</source>
        <translation>Un appel ne peut être clos qu’avec un état qui le termine.</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Clos à la main</translation>
    </message>
    <message>
        <source>It did not ring</source>
        <translation>Il n’a pas sonné</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>Il a sonné</translation>
    </message>
    <message>
        <source>Only a call without an outcome can be closed by hand.</source>
        <translation>Seul un appel sans résultat peut être clos à la main.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>Cet appel n’existe pas.</translation>
    </message>
    <message>
        <source>This call is still being looked up.</source>
        <translation>Cet appel est encore en cours de consultation.</translation>
    </message>
    <message>
        <source>What became of this call is known by now.</source>
        <translation>On sait maintenant ce qu’est devenu cet appel.</translation>
    </message>
</context>
<context>
    <name>ringback::CallCommands</name>
    <message>
        <source>There is no call %1.</source>
        <translation>Il n’y a pas d’appel %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallEnd</name>
    <message>
        <source>It isn't known whether the phone rang. Ringback will not call again by itself; see call %1.</source>
        <translation>On ne sait pas si le téléphone a sonné. Ringback n’appellera pas de nouveau de lui-même ; voir l’appel %1.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>L’appel a échoué.</translation>
    </message>
    <message>
        <source>The call is not over yet; its status is “%1”.</source>
        <translation>L’appel n’est pas encore fini ; son état est « %1 ».</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>L’appel a été annulé.</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>L’appel n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The call was taken back before anything was sent.</source>
        <translation>L’appel a été annulé avant tout envoi.</translation>
    </message>
    <message>
        <source>Thoughtly suppressed the call.</source>
        <translation>Thoughtly a bloqué l’appel.</translation>
    </message>
</context>
<context>
    <name>ringback::CallHistory</name>
    <message>
        <source>Earlier calls</source>
        <translation>Appels précédents</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarking</name>
    <message>
        <source>%1 (by %2, was: %3)</source>
        <translation>%1 (par %2, avant : %3)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (avant : %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarksForm</name>
    <message>
        <source>%1?</source>
        <comment>a result that is only suggested</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Keys 1 to 9 and 0; the same key again takes it back</source>
        <translation>Touches 1 à 9 et 0 ; la même touche à nouveau le retire</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Press N to write a note</source>
        <translation>Appuyez sur N pour écrire une note</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Bilan : %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>suggested by the call</source>
        <translation>suggéré par l’appel</translation>
    </message>
</context>
<context>
    <name>ringback::CallPanel</name>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Captured in the call</source>
        <translation>Relevé pendant l’appel</translation>
    </message>
    <message>
        <source>Captured values</source>
        <translation>Valeurs relevées</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Earlier %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>Edit outcome…</source>
        <translation>Modifier le résultat…</translation>
    </message>
    <message>
        <source>Known %1, %2</source>
        <translation>Su %1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No earlier calls with this person.</source>
        <translation>Aucun appel précédent avec cette personne.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Transmis avec l’appel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacement</name>
    <message>
        <source>Taken back before anything was sent.</source>
        <translation>Annulé avant tout envoi.</translation>
    </message>
    <message>
        <source>The call was taken back.</source>
        <translation>L’appel a été annulé.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this contact or this voice agent any more. Call again: the contact is looked for by its number.</source>
        <translation>Thoughtly ne connaît plus ce contact ou cet agent vocal. Rappelez : le contact est recherché par son numéro.</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacer</name>
    <message>
        <source>%1 (%2 overruled: %3)</source>
        <comment>reason, who, verdict</comment>
        <translation>%1 (%2 a passé outre : %3)</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <translation>%1 n’a pas été appelé. %2</translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>Les appels automatiques ont été arrêtés.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>Choisissez d’abord un agent vocal.</translation>
    </message>
    <message>
        <source>It isn't known whether %1 was called. Ringback is looking it up.</source>
        <translation>On ne sait pas si %1 a été appelé. Ringback se renseigne.</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet. Enter them in Settings.</source>
        <translation>Il n’y a pas encore d’identifiants Thoughtly. Saisissez-les dans les paramètres.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>Ce rappel n’existe plus.</translation>
    </message>
    <message>
        <source>This callback is being called already.</source>
        <translation>Ce rappel est déjà en cours.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Ce rappel est déjà clos.</translation>
    </message>
    <message>
        <source>This callback is for another number.</source>
        <translation>Ce rappel concerne un autre numéro.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
    <message>
        <source>To call in spite of the verdict, say why: the reason is kept.</source>
        <translation>Pour appeler malgré le verdict, dites pourquoi : le motif est conservé.</translation>
    </message>
    <message>
        <source>Too late to take this call back: it has been sent.</source>
        <translation>Trop tard pour annuler ce rappel : il a été envoyé.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>une règle</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>appelé de nouveau</translation>
    </message>
</context>
<context>
    <name>ringback::CallPreview</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id de l’appel</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>It tells of a call.</source>
        <translation>Cela parle d’un appel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing of a call yet: say which field is the status, the outcome or the call's id.</source>
        <translation>Rien encore d’un appel : dites quel champ est l’état, le résultat ou l’id de l’appel.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
</context>
<context>
    <name>ringback::CallRules</name>
    <message>
        <source>A place is a country such as FR, or a state such as US-FL.</source>
        <translation>Un lieu est un pays comme FR, ou un État comme US-FL.</translation>
    </message>
    <message>
        <source>The most attempts are a number from 0 to 100.</source>
        <translation>Le nombre maximal de tentatives va de 0 à 100.</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>Écrivez les jours fériés comme 12-25, 2026-12-31, 11/4/4 ou E+1.</translation>
    </message>
    <message>
        <source>Write hours like 09:00-20:00, or - for never.</source>
        <translation>Écrivez les heures comme 09:00-20:00, ou - pour jamais.</translation>
    </message>
</context>
<context>
    <name>ringback::CallWatch</name>
    <message>
        <source>Asking Thoughtly to call.</source>
        <translation>Demande d’appel à Thoughtly.</translation>
    </message>
    <message>
        <source>No clear answer came: it is being looked up whether the phone rang.</source>
        <translation>Aucune réponse claire : on vérifie si le téléphone a sonné.</translation>
    </message>
    <message>
        <source>The call is in progress.</source>
        <translation>L’appel est en cours.</translation>
    </message>
    <message>
        <source>The call is planned.</source>
        <translation>L’appel est prévu.</translation>
    </message>
    <message>
        <source>Thoughtly took the call.</source>
        <translation>Thoughtly a pris l’appel.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackCommand</name>
    <message>
        <source>With --force REASON it is called all the same.</source>
        <translation>Avec --force MOTIF, l’appel part quand même.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>C or Ctrl+Return</source>
        <translation>C ou Ctrl+Entrée</translation>
    </message>
    <message numerus="yes">
        <source>Call %n back…</source>
        <translation>
            <numerusform>Rappeler %n…</numerusform>
            <numerusform>Rappeler %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Called by itself when due</source>
        <translation>Appel de lui-même à l’échéance</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Appels précédents</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>Dans 2 heures</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Dans 30 minutes</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Passer…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Demain à %1</translation>
    </message>
    <message>
        <source>Tries %1 of %2.</source>
        <translation>Tentatives : %1 sur %2.</translation>
    </message>
    <message>
        <source>Tries at most</source>
        <translation>Tentatives au plus</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Attend depuis %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackQueue</name>
    <message>
        <source>A callback can have 1 to %1 tries.</source>
        <translation>Un rappel peut avoir de 1 à %1 tentatives.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>Say why this callback is skipped.</source>
        <translation>Dites pourquoi ce rappel est passé.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>Ce rappel n’existe plus.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list, so nobody was put into the queue.</source>
        <translation>Ce numéro est sur la liste « ne pas appeler » : personne n’a été mis dans la file.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbacksPage</name>
    <message numerus="yes">
        <source>%n callback(s) done.</source>
        <translation>
            <numerusform>%n rappel terminé.</numerusform>
            <numerusform>%n rappels terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) put off.</source>
        <translation>
            <numerusform>%n rappel reporté.</numerusform>
            <numerusform>%n rappels reportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) skipped.</source>
        <translation>
            <numerusform>%n rappel passé.</numerusform>
            <numerusform>%n rappels passés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Automatic calls are stopped: nobody is called without a click.</source>
        <translation>Les appels automatiques sont arrêtés : personne n’est appelé sans un clic.</translation>
    </message>
    <message>
        <source>Choose All to see who is to be called later.</source>
        <translation>Choisissez « Tous » pour voir qui doit être appelé plus tard.</translation>
    </message>
    <message>
        <source>Due today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Nouveau rappel</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Nobody in the queue has all of these words in name, number or reason.</source>
        <translation>Personne dans la file n’a tous ces mots dans son nom, son numéro ou son motif.</translation>
    </message>
    <message>
        <source>Nobody is called without a click any more; what has not left yet is taken back</source>
        <translation>Plus personne n’est appelé sans un clic ; ce qui n’est pas encore parti est annulé</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Personne à rappeler maintenant</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>En retard %1</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>Arrêter les appels automatiques</translation>
    </message>
    <message>
        <source>This week %1</source>
        <translation>Cette semaine %1</translation>
    </message>
</context>
<context>
    <name>ringback::CallerPage</name>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
</context>
<context>
    <name>ringback::CallingRulesDialog</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: again after</source>
        <translation>%1 : de nouveau après</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>&amp;Ajouter un lieu</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>Jours &amp;fériés</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Tries for a callback, at most</source>
        <translation>&amp;Tentatives par rappel, au plus</translation>
    </message>
    <message>
        <source>&amp;Usual hours</source>
        <translation>Heures &amp;habituelles</translation>
    </message>
    <message>
        <source>After a wrong number, a number not in service, or the wish not to be called, there is no further try. A callback becomes due again within calling hours; nothing dials by itself.</source>
        <translation>Après un faux numéro, un numéro non attribué ou le souhait de ne pas être appelé, il n’y a plus de tentative. Un rappel redevient dû pendant les heures d’appel ; rien ne compose tout seul.</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>&amp;Valeurs d’origine</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Au plus par jour</translation>
    </message>
    <message>
        <source>By the number's country and, in the United States, its state. Hours like 09:00-20:00, - for never; an empty Saturday is as weekdays, an empty Sunday as Saturday. Double-click to change. This is no legal advice: have it checked.</source>
        <translation>Selon le pays du numéro et, aux États-Unis, l’État. Heures comme 09:00-20:00, - pour jamais ; un samedi vide vaut les jours ouvrés, un dimanche vide le samedi. Double-cliquez pour modifier. Ceci n’est pas un conseil juridique : faites vérifier.</translation>
    </message>
    <message>
        <source>Calling rules</source>
        <translation>Règles d’appel</translation>
    </message>
    <message>
        <source>Calls to a number in &amp;24 hours, at most</source>
        <translation>Appels à un numéro en &amp;24 heures, au plus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>In the time of the person who is called.</source>
        <translation>À l’heure de la personne appelée.</translation>
    </message>
    <message>
        <source>Keep to the &amp;rules of the place that is called</source>
        <translation>Respecter les &amp;règles du lieu appelé</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>Personne n’est appelé</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>Les jours fériés</translation>
    </message>
    <message>
        <source>On holidays nobody is called: 12-25 is each year, 2026-12-31 once, 11/4/4 the fourth Thursday in November, E+1 Easter Monday.</source>
        <translation>Les jours fériés, personne n’est appelé : 12-25 vaut chaque année, 2026-12-31 une fois, 11/4/4 est le quatrième jeudi de novembre, E+1 le lundi de Pâques.</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres heures</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Rules of places</source>
        <translation>Règles des lieux</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Takes back what your team changed in this row</source>
        <translation>Annule ce que votre équipe a modifié dans cette ligne</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>Écrivez les jours fériés comme 12-25, 2026-12-31, 11/4/4 ou E+1.</translation>
    </message>
</context>
<context>
    <name>ringback::CatchUp</name>
    <message numerus="yes">
        <source>Caught up: %n outcome(s) from %1 to %2</source>
        <translation>
            <numerusform>Rattrapé : %n résultat de %1 à %2</numerusform>
            <numerusform>Rattrapé : %n résultats de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of “%1” from %2 to %3 may be missing: %4</source>
        <translation>Des résultats de « %1 » de %2 à %3 manquent peut-être : %4</translation>
    </message>
    <message>
        <source>Outcomes of “%1” until %2 may be missing: %3</source>
        <translation>Des résultats de « %1 » jusqu’à %2 manquent peut-être : %3</translation>
    </message>
    <message>
        <source>The catch-up was broken off.</source>
        <translation>Le rattrapage a été interrompu.</translation>
    </message>
    <message>
        <source>the list doesn't come to an end.</source>
        <translation>la liste n’a pas de fin.</translation>
    </message>
</context>
<context>
    <name>ringback::CellText</name>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>a time span</comment>
        <translation>%1 de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>ringback::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <comment>title</comment>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>ringback::ClipboardOffer</name>
    <message>
        <source>Clipboard: %1</source>
        <translation>Presse-papiers : %1</translation>
    </message>
    <message>
        <source>Don't offer this number</source>
        <translation>Ne pas proposer ce numéro</translation>
    </message>
    <message>
        <source>Fills this number in. Nothing is dialled yet.</source>
        <translation>Remplit ce numéro. Rien n’est encore composé.</translation>
    </message>
    <message>
        <source>Open the number on the clipboard, %1</source>
        <translation>Ouvrir le numéro du presse-papiers, %1</translation>
    </message>
</context>
<context>
    <name>ringback::ColumnChooser</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Colonnes, dans leur ordre</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>Cette colonne est toujours affichée.</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag to put it in order, or press Alt+Up and Alt+Down.</source>
        <translation>Cochez ce que montre le tableau. Glissez pour ordonner, ou appuyez sur Alt+Haut et Alt+Bas.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandPalette</name>
    <message>
        <source>A command, a name or a number</source>
        <translation>Une commande, un nom ou un numéro</translation>
    </message>
    <message>
        <source>A command, a name or a number…</source>
        <translation>Une commande, un nom ou un numéro…</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Tout faire</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRun</name>
    <message>
        <source>Not in order: %1.</source>
        <translation>En défaut : %1.</translation>
    </message>
    <message>
        <source>Ringback was closed before this was done.</source>
        <translation>Ringback a été fermé avant que ce soit fait.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRunner</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
</context>
<context>
    <name>ringback::Commands</name>
    <message>
        <source>Calling</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>People and files</source>
        <translation>Personnes et fichiers</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>ringback::ConnectionPage</name>
    <message>
        <source>Asking Thoughtly…</source>
        <translation>Demande à Thoughtly…</translation>
    </message>
    <message>
        <source>Developer guide</source>
        <translation>Guide du développeur</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>Cela fonctionne : connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Practice mode can't reach the real Thoughtly. To enter your credentials, leave it; what you practised with stays where it is.</source>
        <translation>Le mode entraînement ne peut pas joindre le vrai Thoughtly. Pour saisir vos identifiants, quittez-le ; ce qui a servi à l’entraînement reste en place.</translation>
    </message>
    <message>
        <source>Published API description</source>
        <translation>Description publiée de l’API</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>L’adresse de l’API doit commencer par https://.</translation>
    </message>
    <message>
        <source>The credentials come from the environment and are not stored.</source>
        <translation>Les identifiants viennent de l’environnement et ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Thoughtly needs both, the API token and the team ID.</source>
        <translation>Thoughtly demande les deux, le jeton API et l’ID d’équipe.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactActions</name>
    <message>
        <source>%1 was removed. The calls stay.</source>
        <translation>%1 a été supprimé. Les appels restent.</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Rappeler</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;Ne pas appeler…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Oublier cette personne…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Edit the contact…</source>
        <translation>Modifier le contact…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Oublier cette personne…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>Retirer de la liste « &amp;ne pas appeler »…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ringback::ContactBook</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>Un contact avec ce numéro existe : %1.</translation>
    </message>
    <message>
        <source>Asked not to be called, before they were forgotten.</source>
        <translation>A demandé à ne pas être appelé, avant d’être oublié.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactCommands</name>
    <message>
        <source>The contact is saved here, but not at Thoughtly: %1</source>
        <translation>Le contact est enregistré ici, mais pas chez Thoughtly : %1</translation>
    </message>
    <message>
        <source>There is no contact %1.</source>
        <translation>Il n’y a pas de contact %1.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactDialog</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>Un contact avec ce numéro existe : %1.</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Jour du consentement</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Comment le consentement a été donné</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Ouvrir celui-ci</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>Il n’y a pas de numéro de téléphone dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Type it as you like: with or without country code.</source>
        <translation>Saisissez-le comme vous voulez : avec ou sans indicatif de pays.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>this number is unusual, please check it</source>
        <translation>ce numéro est inhabituel, vérifiez-le</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ringback::ContactPanel</name>
    <message>
        <source>%1, asked for %2. Tries %3 of %4.</source>
        <translation>%1, demandé pour %2. Tentatives : %3 sur %4.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>Ne pas appeler…</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Thoughtly</source>
        <translation>Thoughtly</translation>
    </message>
    <message>
        <source>not there yet; created with the first call</source>
        <translation>pas encore là-bas ; créé au premier appel</translation>
    </message>
</context>
<context>
    <name>ringback::ContactReport</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Called all the same because</source>
        <translation>Appelé quand même parce que</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Appelé par</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>Appels à %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Never on the do-not-call list.</source>
        <translation>Jamais sur la liste « ne pas appeler ».</translation>
    </message>
    <message>
        <source>Nobody called this number from here.</source>
        <translation>Personne n’a appelé ce numéro d’ici.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>On the do-not-call list since</source>
        <translation>Sur la liste « ne pas appeler » depuis</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est résulté</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>un contrat</translation>
    </message>
    <message>
        <source>another console</source>
        <translation>une autre console</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>ne pas appeler</translation>
    </message>
    <message>
        <source>entered into the do-not-call list</source>
        <translation>inscrit sur la liste « ne pas appeler »</translation>
    </message>
    <message>
        <source>it was something else</source>
        <translation>c’était autre chose</translation>
    </message>
    <message>
        <source>may have asked not to be called</source>
        <translation>a peut-être demandé à ne pas être appelé</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not stated at that time</source>
        <translation>non précisé à ce moment</translation>
    </message>
    <message>
        <source>oral consent</source>
        <translation>consentement oral</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>taken off the do-not-call list</source>
        <translation>retiré de la liste « ne pas appeler »</translation>
    </message>
    <message>
        <source>their own request</source>
        <translation>sa propre demande</translation>
    </message>
    <message>
        <source>their own request of %1</source>
        <translation>sa propre demande du %1</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>attend une décision</translation>
    </message>
    <message>
        <source>written consent</source>
        <translation>consentement écrit</translation>
    </message>
</context>
<context>
    <name>ringback::ConversationLook</name>
    <message>
        <source>%1 · voice agent</source>
        <translation>%1 · agent vocal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialCommands</name>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>Il faut les deux, le jeton API et l’ID d’équipe.</translation>
    </message>
    <message>
        <source>There is no system keychain to keep them in: they are gone when this Ringback ends. Set THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID instead.</source>
        <translation>Il n’y a pas de trousseau du système pour les garder : ils disparaissent quand ce Ringback se termine. Définissez plutôt THOUGHTLY_API_TOKEN et THOUGHTLY_TEAM_ID.</translation>
    </message>
    <message>
        <source>Those in the environment are in force and stay so until THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID are unset.</source>
        <translation>Ceux de l’environnement sont en vigueur et le restent jusqu’à ce que THOUGHTLY_API_TOKEN et THOUGHTLY_TEAM_ID soient retirés.</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialsInput</name>
    <message>
        <source>API token (not shown): </source>
        <translation>Jeton API (non affiché) : </translation>
    </message>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>Il faut les deux, le jeton API et l’ID d’équipe.</translation>
    </message>
    <message>
        <source>Standard input can't be read.</source>
        <translation>L’entrée standard est illisible.</translation>
    </message>
    <message>
        <source>Standard input must hold the API token and the team id: two lines, or JSON with api_token and team_id.</source>
        <translation>L’entrée standard doit contenir le jeton API et l’ID d’équipe : deux lignes, ou du JSON avec api_token et team_id.</translation>
    </message>
    <message>
        <source>Team id (not shown): </source>
        <translation>ID d’équipe (non affiché) : </translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryActions</name>
    <message>
        <source>&amp;Forms that were taught…</source>
        <translation>&amp;Formes apprises…</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>&amp;Ouvrir l’appel</translation>
    </message>
    <message>
        <source>&amp;Open the callback</source>
        <translation>&amp;Ouvrir le rappel</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Refused requests…</source>
        <translation>Requêtes re&amp;fusées…</translation>
    </message>
    <message>
        <source>&amp;Teach this form…</source>
        <translation>&amp;Apprendre cette forme…</translation>
    </message>
    <message>
        <source>Forms that were taught…</source>
        <translation>Formes apprises…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Refused requests…</source>
        <translation>Requêtes refusées…</translation>
    </message>
    <message>
        <source>Say what the fields of this delivery mean…</source>
        <translation>Dire ce que signifient les champs de cette livraison…</translation>
    </message>
    <message>
        <source>There is nothing to teach: it is understood by itself, or isn't the outcome of a call.</source>
        <translation>Il n’y a rien à apprendre : c’est compris tout seul, ou ce n’est pas le résultat d’un appel.</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryCommands</name>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Il n’y a pas de livraison %1.</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryPanel</name>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation>Corps tel que reçu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>First told %1</source>
        <translation>Dit d’abord par %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>En-têtes et corps</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>C’est conservé tel que reçu.</translation>
    </message>
    <message>
        <source>It is kept, and is read in a moment.</source>
        <translation>C’est conservé et sera lu dans un instant.</translation>
    </message>
    <message>
        <source>It put somebody into the queue.</source>
        <translation>Cela a mis quelqu’un dans la file.</translation>
    </message>
    <message>
        <source>It says nothing that wasn't known already, so nothing was changed.</source>
        <translation>Cela ne dit rien de nouveau ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>It told something new of a call.</source>
        <translation>Cela a apporté du nouveau sur un appel.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Open the callback</source>
        <translation>Ouvrir le rappel</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>Requête en curl</translation>
    </message>
    <message>
        <source>Say once what its fields mean, and all like it are understood.</source>
        <translation>Dites une fois ce que signifient ses champs, et toutes les semblables seront comprises.</translation>
    </message>
    <message>
        <source>Teach this form…</source>
        <translation>Apprendre cette forme…</translation>
    </message>
    <message>
        <source>The same as that of %1</source>
        <translation>Identique à celle de %1</translation>
    </message>
</context>
<context>
    <name>ringback::Desktop</name>
    <message>
        <source>A real one offers to open what it is about.</source>
        <translation>Une vraie propose d’ouvrir ce dont il s’agit.</translation>
    </message>
    <message>
        <source>Call the number on the clipboard…</source>
        <translation>Appeler le numéro du presse-papiers…</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Coupé depuis %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>Impossible de conserver les livraisons : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Ringback says it in its window.</source>
        <translation>Rien sur ce bureau n’affiche de notifications. Ringback le dit dans sa fenêtre.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Quit it from the tray's menu. Settings › Notifications changes this.</source>
        <translation>Quittez-le par le menu de son icône. Paramètres › Notifications permet de changer cela.</translation>
    </message>
    <message>
        <source>Ringback keeps running in the tray</source>
        <translation>Ringback continue dans la zone de notification</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>Il n’y a pas de numéro de téléphone dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This is how Ringback tells you</source>
        <translation>Voici comment Ringback vous prévient</translation>
    </message>
</context>
<context>
    <name>ringback::Destinations</name>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The destination needs a name, of at most 60 letters.</source>
        <translation>La destination doit avoir un nom d’au plus 60 lettres.</translation>
    </message>
    <message>
        <source>There is no destination “%1”.</source>
        <translation>Il n’y a pas de destination « %1 ».</translation>
    </message>
    <message>
        <source>This isn't a web address. It has to start with https://.</source>
        <translation>Ce n’est pas une adresse web. Elle doit commencer par https://.</translation>
    </message>
</context>
<context>
    <name>ringback::DestinationsDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>Clé de &amp;signature</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Address and key are kept in the system keychain and not shown again.</source>
        <translation>L’adresse et la clé sont gardées dans le trousseau du système et ne sont plus affichées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Destinations and messages</source>
        <translation>Destinations et messages</translation>
    </message>
    <message>
        <source>For example crm</source>
        <translation>Par exemple crm</translation>
    </message>
    <message>
        <source>It may be in our own network</source>
        <translation>Elle peut être dans notre propre réseau</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Optional: signs the messages</source>
        <translation>Facultatif : signe les messages</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Envoyer de &amp;nouveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>Il n’y a pas de trousseau ici : gardé pour cette session seulement.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>nouvel essai à %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
</context>
<context>
    <name>ringback::DetailArea</name>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Choisissez une ligne pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
</context>
<context>
    <name>ringback::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallCommands</name>
    <message>
        <source>Say --as do_not_call or --as something_else.</source>
        <translation>Indiquez --as do_not_call ou --as something_else.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallDialog</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 n’est plus sur la liste « ne pas appeler ».</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 est sur la liste « ne pas appeler ».</translation>
    </message>
    <message>
        <source>%1 lines have no number; the first is line %2: %3</source>
        <translation>%1 lignes n’ont pas de numéro ; la première est la ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1 numbers were entered, %2 were on the list already.</source>
        <translation>%1 numéros ont été inscrits, %2 étaient déjà sur la liste.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 sentences may ask not to be called.</source>
        <translation>%1 phrases demandent peut-être de ne pas appeler.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Décider…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Take off the list…</source>
        <translation>&amp;Retirer de la liste…</translation>
    </message>
    <message>
        <source>A callback that waits for the number is skipped.</source>
        <translation>Un rappel en attente pour ce numéro est passé.</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Liste « ne pas appeler »</translation>
    </message>
    <message>
        <source>Export the do-not-call list</source>
        <translation>Exporter la liste « ne pas appeler »</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>Ce numéro pourra alors de nouveau être appelé. Qui l’a retiré de la liste, et pourquoi, est conservé.</translation>
    </message>
    <message>
        <source>Import the do-not-call list</source>
        <translation>Importer la liste « ne pas appeler »</translation>
    </message>
    <message>
        <source>It holds at once</source>
        <translation>Effet immédiat</translation>
    </message>
    <message>
        <source>No entry has these words or digits.</source>
        <translation>Aucune entrée n’a ces mots ou ces chiffres.</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>Personne n’est sur la liste</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>One person may have asked not to be called.</source>
        <translation>Une personne a peut-être demandé à ne pas être appelée.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Search number, name or reason</source>
        <translation>Rechercher numéro, nom ou motif</translation>
    </message>
    <message>
        <source>Search the do-not-call list</source>
        <translation>Rechercher dans la liste « ne pas appeler »</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>Tableaux et vCards (%1)</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>Retirer %1 de la liste « ne pas appeler » ?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La liste a été écrite dans %1.</translation>
    </message>
    <message>
        <source>Which number shall nobody call?</source>
        <translation>Quel numéro personne ne doit-il appeler ?</translation>
    </message>
    <message>
        <source>Who asks not to be called is entered here, by you or from a call.</source>
        <translation>Qui demande à ne pas être appelé est inscrit ici, par vous ou depuis un appel.</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>p. ex. a demandé par e-mail à être rappelé</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallFile</name>
    <message>
        <source>There are no phone numbers in this file.</source>
        <translation>Il n’y a pas de numéro de téléphone dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>Il ne contient pas de numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallKeeper</name>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>To take a number off the do-not-call list, say why: the reason is kept.</source>
        <translation>Pour retirer un numéro de la liste « ne pas appeler », dites pourquoi : le motif est conservé.</translation>
    </message>
</context>
<context>
    <name>ringback::DurationText</name>
    <message>
        <source>%1h %2m</source>
        <comment>hours and minutes</comment>
        <translation>%1h %2m</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <comment>minutes and seconds</comment>
        <translation>%1m %2s</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>ringback::Engine</name>
    <message numerus="yes">
        <source>%n call(s) were planned when Ringback stopped. Nothing was sent: call again if still wanted.</source>
        <translation>
            <numerusform>%n appel était prévu quand Ringback s’est arrêté. Rien n’a été envoyé : rappelez si c’est encore souhaité.</numerusform>
            <numerusform>%n appels étaient prévus quand Ringback s’est arrêté. Rien n’a été envoyé : rappelez si c’est encore souhaité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time. Look at them in Reminders.</source>
        <translation>
            <numerusform>%n relance n’a pas été envoyée à temps. Voyez-la dans Relances.</numerusform>
            <numerusform>%n relances n’ont pas été envoyées à temps. Voyez-les dans Relances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the credentials to test with this address.</source>
        <translation>Saisissez les identifiants à tester avec cette adresse.</translation>
    </message>
    <message>
        <source>The contact is saved here, but not yet at Thoughtly. %1</source>
        <translation>Le contact est enregistré ici, mais pas encore chez Thoughtly. %1</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet.</source>
        <translation>Il n’y a pas encore d’identifiants Thoughtly.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>Il n’y a pas de trousseau ici : gardé pour cette session seulement.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>Cette règle n’existe pas.</translation>
    </message>
</context>
<context>
    <name>ringback::EvidenceView</name>
    <message>
        <source>voice agent</source>
        <translation>agent vocal</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>The file is readable by you only. It holds personal data: take care where it goes.</source>
        <translation>Vous seul pouvez lire le fichier. Il contient des données personnelles : veillez à sa destination.</translation>
    </message>
</context>
<context>
    <name>ringback::Exporter</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ringback::Facts</name>
    <message>
        <source>The message isn't valid JSON: line %1, %2.</source>
        <translation>Le message n’est pas du JSON valide : ligne %1, %2.</translation>
    </message>
    <message>
        <source>The message must be a JSON object: {…}.</source>
        <translation>Le message doit être un objet JSON : {…}.</translation>
    </message>
</context>
<context>
    <name>ringback::FileActions</name>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 lignes ont été écrites dans %2.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Another export is under way. Wait for its end, or stop it.</source>
        <translation>Une autre exportation est en cours. Attendez sa fin ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Export what the table shows…</source>
        <translation>Exporter ce que montre le tableau…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’exportation</translation>
    </message>
    <message numerus="yes">
        <source>The selected rows (%n)</source>
        <translation>
            <numerusform>La ligne sélectionnée (%n)</numerusform>
            <numerusform>Les lignes sélectionnées (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Ce que montre le filtre</translation>
    </message>
    <message>
        <source>What the search shows: “%1”</source>
        <translation>Ce que montre la recherche : « %1 »</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Écriture : %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
</context>
<context>
    <name>ringback::FileCommands</name>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 lignes sur %2, %3 par seconde, encore %4 s</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
</context>
<context>
    <name>ringback::Files</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 est un dossier : choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 est un dossier : indiquez un fichier dedans.</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save it as CSV and import that.</source>
        <translation>%1 est un classeur ou une archive. Enregistrez-le en CSV et importez cela.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is not a text file: CSV or vCard can be imported.</source>
        <translation>%1 n’est pas un fichier texte : on peut importer CSV ou vCard.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet est ouvert ici et jamais fermé.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>Le disque est plein : %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The file can't be read on: %1.</source>
        <translation>La suite du fichier est illisible : %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Cette carte n’a pas de fin.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Drop the filter %1: %2</source>
        <translation>Retirer le filtre %1 : %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Rechercher dans la transcription</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
</context>
<context>
    <name>ringback::Forget</name>
    <message>
        <source>A call to this person is unconfirmed: it may have rung. Say first whether it did, then the person can be forgotten.</source>
        <translation>Un appel à cette personne n’est pas confirmé : il a peut-être sonné. Dites d’abord s’il a sonné, puis la personne pourra être oubliée.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>This person is being called by another seat: wait until the call has ended.</source>
        <translation>Un autre poste appelle cette personne : attendez la fin de l’appel.</translation>
    </message>
    <message>
        <source>This person is being called: wait until the call has ended.</source>
        <translation>Cette personne est en train d’être appelée : attendez la fin de l’appel.</translation>
    </message>
    <message>
        <source>Without its key nobody can be forgotten.</source>
        <translation>Sans sa clé, personne ne peut être oublié.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetCommand</name>
    <message>
        <source>The database's log still holds traces: another program reads the database. They go as soon as it doesn't.</source>
        <translation>Le journal de la base de données contient encore des traces : un autre programme lit la base. Elles disparaissent dès qu’il ne le fait plus.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id of the contact is kept until it has deleted them.</source>
        <translation>Thoughtly est injoignable : son identifiant du contact est conservé jusqu’à ce qu’il l’ait supprimé.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetDialog</name>
    <message numerus="yes">
        <source>%n call(s) with their transcripts</source>
        <translation>
            <numerusform>%n appel et sa transcription</numerusform>
            <numerusform>%n appels et leurs transcriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the contact at &amp;Thoughtly, too</source>
        <translation>Supprimer aussi le contact chez &amp;Thoughtly</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1 ?</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli en cours…</translation>
    </message>
    <message>
        <source>Last traces in the database's log go as soon as no other program reads it.</source>
        <translation>Les dernières traces dans le journal de la base de données disparaissent dès qu’aucun autre programme ne la lit.</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Recherche de ce qui existe…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The do-not-call stays in force.</source>
        <translation>L’interdiction d’appeler reste en vigueur.</translation>
    </message>
    <message>
        <source>The person is forgotten.</source>
        <translation>La personne est oubliée.</translation>
    </message>
    <message>
        <source>This goes for good, and can’t be undone: %1.</source>
        <translation>Ceci disparaît définitivement, sans retour possible : %1.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id is kept until it has deleted the contact.</source>
        <translation>Thoughtly est injoignable : son identifiant est conservé jusqu’à ce que le contact y soit supprimé.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete them: %1</source>
        <translation>Thoughtly ne l’a pas supprimée : %1</translation>
    </message>
    <message>
        <source>Thoughtly didn't know them.</source>
        <translation>Thoughtly ne la connaissait pas.</translation>
    </message>
    <message>
        <source>To confirm, type the &amp;last %1 digits of the number</source>
        <translation>Pour confirmer, saisissez les %1 &amp;derniers chiffres du numéro</translation>
    </message>
    <message>
        <source>What stays is a code made from the number with a secret key. It tells nothing by itself, but keeps a do-not-call in force, and keeps outcomes and requests that still arrive from bringing the person back. Whoever adds the number by hand brings it back.</source>
        <translation>Il ne reste qu’un code fait du numéro et d’une clé secrète. Il ne dit rien en lui-même, mais maintient l’interdiction d’appeler et empêche les résultats et demandes encore à venir de ramener la personne. Qui ajoute le numéro à la main la ramène.</translation>
    </message>
    <message>
        <source>every mention elsewhere, in logs too</source>
        <translation>toute mention ailleurs, aussi dans les journaux</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>le contact</translation>
    </message>
    <message numerus="yes">
        <source>what %n delivery(s) said</source>
        <translation>
            <numerusform>le contenu de %n livraison</numerusform>
            <numerusform>le contenu de %n livraisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ForgetKey</name>
    <message>
        <source>The key can't be written to %1.</source>
        <translation>Impossible d’écrire la clé dans %1.</translation>
    </message>
    <message>
        <source>The key in %1 can't be read.</source>
        <translation>La clé dans %1 est illisible.</translation>
    </message>
</context>
<context>
    <name>ringback::Forgetting</name>
    <message>
        <source>Not everything of a forgotten person is gone yet; Ringback tries again at its next start. %1</source>
        <translation>Tout n’a pas encore disparu d’une personne oubliée ; Ringback réessaiera à son prochain démarrage. %1</translation>
    </message>
    <message>
        <source>Nothing was forgotten, for Thoughtly couldn't be asked whether it knows this number. %1</source>
        <translation>Rien n’a été oublié, car Thoughtly n’a pas pu dire s’il connaît ce numéro. %1</translation>
    </message>
    <message>
        <source>The key to who was forgotten is gone from the keychain. If one of them asked not to be called, Ringback can't tell any more.</source>
        <translation>La clé des personnes oubliées a disparu du trousseau. Si l’une d’elles a demandé à ne pas être appelée, Ringback ne peut plus le savoir.</translation>
    </message>
    <message>
        <source>The last traces of the forgotten person are gone.</source>
        <translation>Les dernières traces de la personne oubliée ont disparu.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete a contact that was forgotten here: delete it there by hand. %1</source>
        <translation>Thoughtly n’a pas supprimé un contact oublié ici : supprimez-le là-bas à la main. %1</translation>
    </message>
</context>
<context>
    <name>ringback::HandOverClient</name>
    <message>
        <source>The running Ringback ended before it answered.</source>
        <translation>Le Ringback en marche s’est terminé avant de répondre.</translation>
    </message>
    <message>
        <source>The running Ringback ended before it answered: it isn't known whether the phone rang.</source>
        <translation>Le Ringback en marche s’est terminé avant de répondre : on ne sait pas si le téléphone a sonné.</translation>
    </message>
</context>
<context>
    <name>ringback::HealthChecks</name>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sont libres.</translation>
    </message>
    <message>
        <source>A probe through the public URL came back: webhooks arrive.</source>
        <translation>Une sonde par l’URL publique est revenue : les webhooks arrivent.</translation>
    </message>
    <message>
        <source>Deliveries can't be stored right now.</source>
        <translation>Les livraisons ne peuvent pas être conservées pour l’instant.</translation>
    </message>
    <message>
        <source>No outcome is known to be missing.</source>
        <translation>À notre connaissance, aucun résultat ne manque.</translation>
    </message>
    <message>
        <source>Not needed: the credentials come from the environment.</source>
        <translation>Inutile : les identifiants viennent de l’environnement.</translation>
    </message>
    <message>
        <source>Only %1 are free: make room.</source>
        <translation>Seulement %1 sont libres : faites de la place.</translation>
    </message>
    <message>
        <source>Practice mode needs no keychain.</source>
        <translation>Le mode entraînement n’a pas besoin de trousseau.</translation>
    </message>
    <message>
        <source>The clock shows %1, which is before what was written down already.</source>
        <translation>L’horloge indique %1, ce qui précède ce qui a déjà été noté.</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>L’horloge indique %1.</translation>
    </message>
    <message>
        <source>The data directory %1 can't be written.</source>
        <translation>Impossible d’écrire dans le dossier de données %1.</translation>
    </message>
    <message>
        <source>The database is damaged; restore it from a backup.</source>
        <translation>La base de données est endommagée ; restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>La base de données est intacte.</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>Le récepteur n’est pas en marche.</translation>
    </message>
    <message>
        <source>The listener takes deliveries at %1.</source>
        <translation>Le récepteur accepte les livraisons à %1.</translation>
    </message>
    <message>
        <source>There is no public URL: Ringback asks Thoughtly for outcomes instead.</source>
        <translation>Il n’y a pas d’URL publique : Ringback demande les résultats à Thoughtly.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials of %1.</source>
        <translation>Thoughtly accepte les identifiants de %1.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials.</source>
        <translation>Thoughtly accepte les identifiants.</translation>
    </message>
</context>
<context>
    <name>ringback::HeatMap</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence, share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <comment>when, answered, all</comment>
        <translation>%1 : %2 sur %3 ont répondu</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1 : aucun appel</translation>
    </message>
</context>
<context>
    <name>ringback::Import</name>
    <message>
        <source>Left over: %1</source>
        <translation>Laissé de côté : %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>No column of this file holds phone numbers. Say which one does.</source>
        <translation>Aucune colonne de ce fichier ne contient de numéros de téléphone. Indiquez laquelle.</translation>
    </message>
    <message>
        <source>Other reasons.</source>
        <translation>Autres motifs.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportColumns</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Consent basis</source>
        <translation>Base du consentement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Id at Thoughtly</source>
        <translation>Identifiant chez Thoughtly</translation>
    </message>
    <message>
        <source>Keep under its title</source>
        <translation>Garder sous son titre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Several attributes (JSON)</source>
        <translation>Plusieurs attributs (JSON)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The column “%1” is taken for</source>
        <translation>La colonne « %1 » correspond à</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>À quoi correspond chaque colonne</translation>
    </message>
    <message>
        <source>Where the consent was given</source>
        <translation>Origine du consentement</translation>
    </message>
</context>
<context>
    <name>ringback::ImportDialog</name>
    <message>
        <source>&amp;Country of numbers without +</source>
        <translation>&amp;Pays des numéros sans +</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Open the refused rows</source>
        <translation>Ouvrir les lignes &amp;refusées</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cette importation</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck the whole file</source>
        <translation>&amp;Vérifier tout le fichier</translation>
    </message>
    <message>
        <source>CSV or vCard; it can be dropped here, too.</source>
        <translation>CSV ou vCard ; on peut aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel and take &amp;back</source>
        <translation>Annuler et &amp;retirer</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>Compléter seulement ce qui est vide</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>Part du fichier déjà traitée</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>People who are here &amp;already</source>
        <translation>Personnes &amp;déjà présentes</translation>
    </message>
    <message>
        <source>Put new people into the &amp;queue, as leads</source>
        <translation>Mettre les nouvelles personnes dans la &amp;file, comme prospects</translation>
    </message>
    <message>
        <source>Reading and checking the file. Nothing is written.</source>
        <translation>Lecture et vérification du fichier. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Stop and &amp;keep what is in</source>
        <translation>Arrêter et &amp;garder ce qui est importé</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>Tableaux et vCards (%1)</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Prendre ce que dit le fichier</translation>
    </message>
    <message>
        <source>Taking back what was imported…</source>
        <translation>Retrait de ce qui a été importé…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>The first row holds &amp;titles</source>
        <translation>La première ligne contient les &amp;titres</translation>
    </message>
    <message>
        <source>Why they may be called, if a row does not &amp;say</source>
        <translation>Pour&amp;quoi on peut les appeler, si la ligne ne le dit pas</translation>
    </message>
</context>
<context>
    <name>ringback::ImportPreviewTable</name>
    <message>
        <source>Changes nothing: %1 is here already</source>
        <translation>Ne change rien : %1 est déjà là</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fills what is empty of %1</source>
        <translation>Complète ce qui est vide chez %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Merged with a row above: the same number</source>
        <translation>Fusionnée avec une ligne plus haut : même numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée : %1</translation>
    </message>
    <message>
        <source>The first rows, as they would be imported</source>
        <translation>Les premières lignes, telles qu’elles seraient importées</translation>
    </message>
    <message>
        <source>Updates %1</source>
        <translation>Met à jour %1</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
</context>
<context>
    <name>ringback::ImportRun</name>
    <message>
        <source>New lead</source>
        <translation>Nouveau prospect</translation>
    </message>
</context>
<context>
    <name>ringback::ImportUndo</name>
    <message>
        <source>The import was taken back.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportWords</name>
    <message numerus="yes">
        <source>%1 can be imported</source>
        <translation>
            <numerusform>%1 peut être importé</numerusform>
            <numerusform>%1 peuvent être importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 modifié</numerusform>
            <numerusform>%1 modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts stay: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%1 contact reste : quelqu’un l’a changé entre-temps.</numerusform>
            <numerusform>%1 contacts restent : quelqu’un les a changés entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 merged</source>
        <translation>
            <numerusform>%1 fusionné</numerusform>
            <numerusform>%1 fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nouveau</numerusform>
            <numerusform>%1 nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 lignes sur environ %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusées</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows a second</source>
        <translation>
            <numerusform>%1 ligne par seconde</numerusform>
            <numerusform>%1 lignes par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait in the queue.</source>
        <translation>
            <numerusform>%1 attend dans la file.</numerusform>
            <numerusform>%1 attendent dans la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>%1 était déjà là</numerusform>
            <numerusform>%1 étaient déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows: </source>
        <translation>
            <numerusform>Sur la première ligne (%1) : </numerusform>
            <numerusform>Sur les %1 premières lignes : </numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: %1.</source>
        <translation>Arrêté avant la fin : %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has about %1 rows. Nothing is written yet.</source>
        <translation>
            <numerusform>Le fichier a environ %1 ligne. Rien n’est encore écrit.</numerusform>
            <numerusform>Le fichier a environ %1 lignes. Rien n’est encore écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled and taken back.</source>
        <translation>L’importation a été annulée et retirée.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %1 contacts are gone, or as they were before.</source>
        <translation>
            <numerusform>L’importation a été retirée : %1 contact a disparu ou est comme avant.</numerusform>
            <numerusform>L’importation a été retirée : %1 contacts ont disparu ou sont comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>Les lignes refusées sont dans %1, chacune avec son motif. Corrigez-les là et importez ce fichier.</translation>
    </message>
    <message>
        <source>The refused rows could not be written: %1</source>
        <translation>Les lignes refusées n’ont pas pu être écrites : %1</translation>
    </message>
    <message>
        <source>The whole file: %1 · %2. Nothing is written yet.</source>
        <translation>Tout le fichier : %1 · %2. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The whole file: %1. Nothing is written yet.</source>
        <translation>Tout le fichier : %1. Rien n’est encore écrit.</translation>
    </message>
</context>
<context>
    <name>ringback::Importer</name>
    <message>
        <source>Another import is under way. Wait for its end, or cancel it.</source>
        <translation>Une autre importation est en cours. Attendez sa fin ou annulez-la.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off and can't be taken back now. %2</source>
        <translation>L’importation de %1 a été interrompue et ne peut pas être retirée maintenant. %2</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, so it was taken back. Import it again.</source>
        <translation>L’importation de %1 a été interrompue et donc retirée. Recommencez-la.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Cette importation n’existe pas.</translation>
    </message>
</context>
<context>
    <name>ringback::InsightExport</name>
    <message>
        <source>Export insights</source>
        <translation>Exporter les analyses</translation>
    </message>
    <message>
        <source>insights</source>
        <comment>file name</comment>
        <translation>analyses</translation>
    </message>
</context>
<context>
    <name>ringback::InsightTile</name>
    <message>
        <source>%1 a day</source>
        <comment>calls</comment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Taux de réponse</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Comme avant : %1</translation>
    </message>
    <message>
        <source>Better: was %1</source>
        <translation>Mieux : %1 avant</translation>
    </message>
    <message>
        <source>Callbacks open</source>
        <translation>Rappels ouverts</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Down from %1</source>
        <translation>En baisse, de %1</translation>
    </message>
    <message>
        <source>Median talk time</source>
        <translation>Conversation médiane</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Attente médiane</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Pas d’objectif</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>Aucun en retard</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Target %1 met</source>
        <translation>Objectif %1 atteint</translation>
    </message>
    <message>
        <source>Target %1 missed</source>
        <translation>Objectif %1 manqué</translation>
    </message>
    <message>
        <source>Up from %1</source>
        <translation>En hausse, de %1</translation>
    </message>
    <message>
        <source>Worse: was %1</source>
        <translation>Moins bien : %1 avant</translation>
    </message>
</context>
<context>
    <name>ringback::Insights</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No answer or busy</source>
        <translation>Sans réponse ou occupé</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non passé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ringback::InsightsPage</name>
    <message>
        <source>%1 · %2</source>
        <comment>period, voice agent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;Dessin (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Chiffres (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Image (PNG)…</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>All voice agents</source>
        <translation>Tous les agents vocaux</translation>
    </message>
    <message>
        <source>Choose another period, or all voice agents.</source>
        <translation>Choisissez une autre période, ou tous les agents vocaux.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Aucun appel dans cette période</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Show 90 days</source>
        <translation>Afficher 90 jours</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Objectifs…</translation>
    </message>
    <message>
        <source>The calls of the period are being read.</source>
        <translation>Les appels de la période sont en cours de lecture.</translation>
    </message>
    <message>
        <source>The figures can’t be read</source>
        <translation>Les chiffres sont illisibles</translation>
    </message>
    <message>
        <source>They appear here as soon as the first call has left.</source>
        <translation>Ils apparaissent ici dès que le premier appel est parti.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>ringback::InsightsView</name>
    <message>
        <source>%1 %2</source>
        <comment>status, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln call(s)</source>
        <comment>when</comment>
        <translation>
            <numerusform>%1 : %Ln appel</numerusform>
            <numerusform>%1 : %Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: talk %2, wait %3</source>
        <comment>when, durations</comment>
        <translation>%1 : conversation %2, attente %3</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Answered, by hour and weekday</source>
        <translation>Réponses par heure et jour de la semaine</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Appels au fil du temps</translation>
    </message>
    <message>
        <source>Counts as resolved</source>
        <translation>Compte comme résolu</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Comment les appels ont fini</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>Aucun appel dans cette période.</translation>
    </message>
    <message>
        <source>Nobody has answered in this period.</source>
        <translation>Personne n’a répondu dans cette période.</translation>
    </message>
    <message>
        <source>Nobody has talked or waited in this period.</source>
        <translation>Personne n’a parlé ni attendu dans cette période.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Talk time and wait</source>
        <translation>Conversation et attente</translation>
    </message>
    <message>
        <source>There are too few calls in this period to tell.</source>
        <translation>Il y a trop peu d’appels dans cette période pour conclure.</translation>
    </message>
    <message>
        <source>Voice agents</source>
        <translation>Agents vocaux</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>in %, stronger is more; fewer than %1 calls are left blank</source>
        <translation>en %, plus foncé signifie plus ; en dessous de %1 appels, la case reste vide</translation>
    </message>
    <message>
        <source>medians</source>
        <translation>médianes</translation>
    </message>
    <message>
        <source>medians and shares of each</source>
        <translation>médianes et parts de chacun</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answered call(s)</source>
        <translation>
            <numerusform>sur %Ln appel répondu</numerusform>
            <numerusform>sur %Ln appels répondus</numerusform>
        </translation>
    </message>
    <message>
        <source>those never placed too</source>
        <translation>même ceux jamais passés</translation>
    </message>
</context>
<context>
    <name>ringback::InstanceLock</name>
    <message>
        <source>Another Ringback is using this data folder.</source>
        <translation>Un autre Ringback utilise ce dossier de données.</translation>
    </message>
    <message>
        <source>The data folder can't be locked.</source>
        <translation>Impossible de verrouiller le dossier de données.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>Impossible d’écrire dans le dossier de données.</translation>
    </message>
</context>
<context>
    <name>ringback::Intake</name>
    <message>
        <source>The sender repeated delivery %1: nothing was done.</source>
        <translation>L’expéditeur a répété la livraison %1 : rien n’a été fait.</translation>
    </message>
    <message>
        <source>This delivery doesn't exist.</source>
        <translation>Cette livraison n’existe pas.</translation>
    </message>
</context>
<context>
    <name>ringback::Interpreter</name>
    <message>
        <source>It is about somebody who was forgotten: nothing of it was kept.</source>
        <translation>Il s’agit de quelqu’un qui a été oublié : rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>Nothing in it tells of a call.</source>
        <translation>Rien n’y parle d’un appel.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>Elle ne contient aucun numéro de téléphone.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list: nobody was put into the queue.</source>
        <translation>Ce numéro est sur la liste « ne pas appeler » : personne n’a été mis dans la file.</translation>
    </message>
    <message>
        <source>Two values in it are called “%1”; the last one counts.</source>
        <translation>Deux valeurs s’y appellent « %1 » ; la dernière compte.</translation>
    </message>
</context>
<context>
    <name>ringback::JsonInput</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>Pipe in the address, alone on one line or as JSON with url.</source>
        <translation>Passez l’adresse par l’entrée standard, seule sur une ligne ou en JSON avec url.</translation>
    </message>
</context>
<context>
    <name>ringback::KeySheet</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Utiliser ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Enter changes the key of the chosen line.</source>
        <translation>Entrée change la touche de la ligne choisie.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Appuyez sur la nouvelle touche pour « %1 ».</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nouvelle touche</translation>
    </message>
    <message>
        <source>This key confirms, leaves or moves on everywhere. Press another.</source>
        <translation>Cette touche valide, quitte ou avance partout. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>“%1” has this key.</source>
        <translation>« %1 » a cette touche.</translation>
    </message>
</context>
<context>
    <name>ringback::Keychain</name>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>L’accès au trousseau du système a été refusé.</translation>
    </message>
    <message>
        <source>An empty secret can't be stored.</source>
        <translation>Un secret vide ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>No keychain service is running: secrets are kept for this session only. Install gnome-keyring or KWallet to store them.</source>
        <translation>Aucun service de trousseau n’est actif : les secrets ne sont gardés que pour cette session. Installez gnome-keyring ou KWallet pour les conserver.</translation>
    </message>
    <message>
        <source>The keychain was closed.</source>
        <translation>Le trousseau a été fermé.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>Le trousseau du système n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The system keychain did not answer.</source>
        <translation>Le trousseau du système n’a pas répondu.</translation>
    </message>
    <message>
        <source>The system keychain is locked: unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé : déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked and holds the secret.</source>
        <translation>Le trousseau du système est déverrouillé et contient le secret.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked but doesn't hold the secret yet: enter it to store it there.</source>
        <translation>Le trousseau du système est déverrouillé mais ne contient pas encore le secret : saisissez-le pour l’y ranger.</translation>
    </message>
    <message>
        <source>The system keychain reported a fault.</source>
        <translation>Le trousseau du système a signalé un défaut.</translation>
    </message>
    <message>
        <source>The system keychain stayed locked, so nothing was changed.</source>
        <translation>Le trousseau du système est resté verrouillé, rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus) and so no keychain: secrets are kept for this session only.</source>
        <translation>Il n’y a pas de session de bureau (D-Bus), donc pas de trousseau : les secrets ne sont gardés que pour cette session.</translation>
    </message>
</context>
<context>
    <name>ringback::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Langue…</translation>
    </message>
</context>
<context>
    <name>ringback::LanguagePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The window is rebuilt when you save. Calls go on meanwhile.</source>
        <translation>La fenêtre est reconstruite à l’enregistrement. Les appels continuent.</translation>
    </message>
</context>
<context>
    <name>ringback::LaterDialog</name>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>Rappeler plus tard</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>When is %1 to be called?</source>
        <translation>Quand faut-il appeler %1 ?</translation>
    </message>
</context>
<context>
    <name>ringback::LawActions</name>
    <message>
        <source>Calling rules…</source>
        <translation>Règles d’appel…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Choisissez d’abord une personne.</translation>
    </message>
    <message>
        <source>Do-not-call list…</source>
        <translation>Liste « ne pas appeler »…</translation>
    </message>
    <message>
        <source>Report of calls to %1</source>
        <translation>Rapport des appels à %1</translation>
    </message>
    <message>
        <source>Report of calls to this person…</source>
        <translation>Rapport des appels à cette personne…</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tableau (%1)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Page web (%1)</translation>
    </message>
</context>
<context>
    <name>ringback::Layout</name>
    <message>
        <source>FAULT</source>
        <translation>DÉFAUT</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Refusée car</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>To mend the refused rows and import them again, add --refused FILE: it takes each with its reason.</source>
        <translation>Pour corriger les lignes refusées et les importer de nouveau, ajoutez --refused FICHIER : il reçoit chacune avec son motif.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>ringback::LimitsPage</name>
    <message>
        <source>Calling hours begin</source>
        <translation>Début des heures d’appel</translation>
    </message>
    <message>
        <source>Calling hours end</source>
        <translation>Fin des heures d’appel</translation>
    </message>
</context>
<context>
    <name>ringback::ListenerSetup</name>
    <message>
        <source>TLS needs both a certificate and a key: set both files, or none.</source>
        <translation>TLS demande un certificat et une clé : indiquez les deux fichiers, ou aucun.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1, without encryption: whoever listens in reads what arrives, the secret too. Set a certificate, or listen on 127.0.0.1 behind a proxy.</source>
        <translation>Le récepteur est joignable depuis %1, sans chiffrement : qui écoute lit ce qui arrive, le secret aussi. Mettez un certificat, ou écoutez sur 127.0.0.1 derrière un proxy.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1; only its secret keeps strangers out.</source>
        <translation>Le récepteur est joignable depuis %1 ; seul son secret tient les inconnus à l’écart.</translation>
    </message>
    <message>
        <source>every network that this computer is in</source>
        <translation>tout réseau où se trouve cet ordinateur</translation>
    </message>
    <message>
        <source>the network of %1</source>
        <translation>le réseau de %1</translation>
    </message>
</context>
<context>
    <name>ringback::Liveness</name>
    <message>
        <source>The public address answers with an error (%1): does the tunnel run?</source>
        <translation>L’adresse publique répond par une erreur (%1) : le tunnel fonctionne-t-il ?</translation>
    </message>
    <message>
        <source>The public address answers, but not with this console.</source>
        <translation>L’adresse publique répond, mais ce n’est pas cette console.</translation>
    </message>
    <message>
        <source>The public address can't be reached. %1</source>
        <translation>L’adresse publique est injoignable. %1</translation>
    </message>
    <message>
        <source>The public address leads on to another one: enter that one instead.</source>
        <translation>L’adresse publique mène à une autre : saisissez plutôt celle-là.</translation>
    </message>
    <message>
        <source>The public address was changed.</source>
        <translation>L’adresse publique a été changée.</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Il n’y a pas encore d’adresse publique.</translation>
    </message>
</context>
<context>
    <name>ringback::LocalServer</name>
    <message>
        <source>Other programs can't reach this one: no local socket.</source>
        <translation>Les autres programmes ne peuvent pas joindre celui-ci : pas de socket local.</translation>
    </message>
</context>
<context>
    <name>ringback::LogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>&amp;Ouvrir l’appel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Find words or an id</source>
        <translation>Chercher des mots ou un id</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Numbers and secrets are masked before they are written: it can be sent to whoever helps you.</source>
        <translation>Les numéros et les secrets sont masqués avant l’écriture : vous pouvez l’envoyer à qui vous aide.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
</context>
<context>
    <name>ringback::LogSink</name>
    <message>
        <source>The log file can't be written.</source>
        <translation>Impossible d’écrire le fichier journal.</translation>
    </message>
</context>
<context>
    <name>ringback::LookUp</name>
    <message>
        <source>No trace of the call to %1 after %2 s. Call again?</source>
        <translation>Aucune trace de l’appel à %1 après %2 s. Appeler de nouveau ?</translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode entraînement</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Afficher l’appel</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
</context>
<context>
    <name>ringback::Mapping</name>
    <message>
        <source>A field of this rule can't be read.</source>
        <translation>Un champ de cette règle est illisible.</translation>
    </message>
    <message>
        <source>A status word of this rule can't be read.</source>
        <translation>Un mot d’état de cette règle est illisible.</translation>
    </message>
    <message>
        <source>Say of at least one field what it means.</source>
        <translation>Dites pour au moins un champ ce qu’il signifie.</translation>
    </message>
    <message>
        <source>This rule is too long.</source>
        <translation>Cette règle est trop longue.</translation>
    </message>
</context>
<context>
    <name>ringback::MappingEditor</name>
    <message>
        <source>&amp;Save and read again</source>
        <translation>&amp;Enregistrer et relire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a field and say what it means. It then holds for every delivery of this form to %1. What is kept is where the fields stand and what status words stand for.</source>
        <translation>Choisissez un champ et dites ce qu’il signifie. Cela vaudra pour chaque livraison de cette forme à %1. Sont conservés la place des champs et le sens des mots d’état.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>Enregistré. Sur %n livraison que personne n’avait comprise, %1 a pu être lue.</numerusform>
            <numerusform>Enregistré. Sur %n livraisons que personne n’avait comprises, %1 ont pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What was kept is being read again…</source>
        <translation>Enregistré. Ce qui était conservé est relu…</translation>
    </message>
    <message>
        <source>Teach this form</source>
        <translation>Apprendre cette forme</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>Ce que signifie le champ</translation>
    </message>
    <message>
        <source>What the status word stands for</source>
        <translation>Ce que veut dire le mot d’état</translation>
    </message>
    <message>
        <source>What you said isn't saved yet. Close again to drop it.</source>
        <translation>Ce que vous avez dit n’est pas encore enregistré. Fermez encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>comme écrit</translation>
    </message>
    <message>
        <source>“%1” &amp;means</source>
        <translation>« %1 » &amp;signifie</translation>
    </message>
    <message>
        <source>“%1” s&amp;tands for</source>
        <translation>« %1 » &amp;veut dire</translation>
    </message>
</context>
<context>
    <name>ringback::MappingWords</name>
    <message>
        <source>Address of the recording</source>
        <translation>Adresse de l’enregistrement</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration in milliseconds</source>
        <translation>Durée en millisecondes</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Id of the voice agent</source>
        <translation>Id de l’agent vocal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the voice agent</source>
        <translation>Nom de l’agent vocal</translation>
    </message>
    <message>
        <source>Our id of the attempt</source>
        <translation>Notre id de la tentative</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Reason why it failed</source>
        <translation>Raison de l’échec</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Thoughtly's id of the call</source>
        <translation>Id de l’appel chez Thoughtly</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>ringback::MappingsDialog</name>
    <message>
        <source>%1: from %2</source>
        <translation>%1 : depuis %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>Tout chemin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forms that were taught</source>
        <translation>Formes apprises</translation>
    </message>
    <message>
        <source>No form was taught yet.</source>
        <translation>Aucune forme n’a encore été apprise.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>Sur %n livraison que personne n’avait comprise, %1 a pu être lue.</numerusform>
            <numerusform>Sur %n livraisons que personne n’avait comprises, %1 ont pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read &amp;again what wasn't understood</source>
        <translation>&amp;Relire ce qui n’a pas été compris</translation>
    </message>
    <message>
        <source>Removed. The calls that came of it stay.</source>
        <translation>Supprimée. Les appels qui en sont issus restent.</translation>
    </message>
    <message>
        <source>There is no delivery that nobody understood.</source>
        <translation>Il n’y a pas de livraison que personne n’a comprise.</translation>
    </message>
    <message>
        <source>When nothing in a delivery tells of a call, these are asked for its path, one after the other. To teach another form, choose a delivery that wasn't understood.</source>
        <translation>Quand rien dans une livraison ne parle d’un appel, celles-ci sont consultées pour son chemin, l’une après l’autre. Pour apprendre une autre forme, choisissez une livraison qui n’a pas été comprise.</translation>
    </message>
    <message>
        <source>“%1” stands for %2</source>
        <translation>« %1 » veut dire %2</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ringback::NewCallbackDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Urgent</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Mettre dans la file</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Nouveau rappel</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>The voice agent gets to know it</source>
        <translation>L’agent vocal en est informé</translation>
    </message>
</context>
<context>
    <name>ringback::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) above: go there</source>
        <translation>
            <numerusform>%n nouvelle ligne plus haut : y aller</numerusform>
            <numerusform>%n nouvelles lignes plus haut : y aller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked not to be called</source>
        <translation>%1 a demandé à ne pas être appelé</translation>
    </message>
    <message>
        <source>%1 wants an urgent callback</source>
        <translation>%1 demande un rappel urgent</translation>
    </message>
    <message>
        <source>%1 was put through to a person</source>
        <translation>%1 a été transféré à une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of which nobody knows whether they rang</source>
        <translation>
            <numerusform>%n appel dont nul ne sait s’il a sonné</numerusform>
            <numerusform>%n appels dont nul ne sait s’ils ont sonné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) put through to a person</source>
        <translation>
            <numerusform>%n appel transféré à une personne</numerusform>
            <numerusform>%n appels transférés à une personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked not to be called</source>
        <translation>
            <numerusform>%n personne a demandé à ne pas être appelée</numerusform>
            <numerusform>%n personnes ont demandé à ne pas être appelées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) failed</source>
        <translation>
            <numerusform>%n appel urgent échoué</numerusform>
            <numerusform>%n appels urgents échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent callback(s) wanted</source>
        <translation>
            <numerusform>%n rappel urgent demandé</numerusform>
            <numerusform>%n rappels urgents demandés</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>Nobody knows whether the call to %1 rang</source>
        <translation>Nul ne sait si l’appel à %1 a sonné</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Entraînement : %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The urgent call to %1 failed</source>
        <translation>L’appel urgent à %1 a échoué</translation>
    </message>
    <message numerus="yes">
        <source>Your team's rules: %n message(s)</source>
        <translation>
            <numerusform>Règles de votre équipe : %n message</numerusform>
            <numerusform>Règles de votre équipe : %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::NotificationsPage</name>
    <message>
        <source>%1: with a sound</source>
        <translation>%1 : avec un son</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Nothing while Ringback is in f&amp;ront</source>
        <translation>Rien tant que Ringback est au &amp;premier plan</translation>
    </message>
    <message>
        <source>Offer a phone number that is on the cli&amp;pboard</source>
        <translation>Proposer un numéro de téléphone du p&amp;resse-papiers</translation>
    </message>
    <message>
        <source>Once for each number, in the bar on top. Nothing is dialled.</source>
        <translation>Une fois par numéro, dans la barre du haut. Rien n’est composé.</translation>
    </message>
    <message>
        <source>Say &amp;who it is about</source>
        <translation>Dire de &amp;qui il s’agit</translation>
    </message>
    <message>
        <source>Show one &amp;now</source>
        <translation>En &amp;montrer une maintenant</translation>
    </message>
    <message>
        <source>Show waiting callbacks in the &amp;tray</source>
        <translation>Montrer les rappels en attente dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>This desktop has no tray now: the window closes as usual.</source>
        <translation>Ce bureau n’a pas de zone de notification : la fenêtre se ferme comme d’habitude.</translation>
    </message>
    <message>
        <source>Without that, a locked screen shows what happened, but not to whom.</source>
        <translation>Sans cela, un écran verrouillé montre ce qui s’est passé, mais pas pour qui.</translation>
    </message>
    <message>
        <source>with a sound</source>
        <translation>avec un son</translation>
    </message>
</context>
<context>
    <name>ringback::OptOutCard</name>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>C’était autre chose</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>A peut-être demandé à ne pas être appelé</translation>
    </message>
    <message>
        <source>May have asked not to be called (1 of %1). Nobody can call before you decide.</source>
        <translation>A peut-être demandé à ne pas être appelé (1 sur %1). Personne ne peut appeler avant votre décision.</translation>
    </message>
    <message>
        <source>May have asked not to be called. Nobody can call before you decide.</source>
        <translation>A peut-être demandé à ne pas être appelé. Personne ne peut appeler avant votre décision.</translation>
    </message>
    <message>
        <source>Puts the number on the do-not-call list</source>
        <translation>Met le numéro sur la liste « ne pas appeler »</translation>
    </message>
    <message>
        <source>The number can be called again; this sentence is not asked about again</source>
        <translation>Le numéro peut de nouveau être appelé ; cette phrase ne sera plus signalée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>ringback::OptOutKeeper</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was decided, and by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may have asked not to be called: “%2” Nobody can call before you decide.</source>
        <translation>%1 a peut-être demandé à ne pas être appelé : « %2 » Personne ne peut appeler avant votre décision.</translation>
    </message>
    <message>
        <source>%1 sentences in calls may ask not to be called again. Nobody can call these numbers before you decide.</source>
        <translation>%1 phrases dans des appels demandent peut-être de ne plus appeler. Personne ne peut appeler ces numéros avant votre décision.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>C’était autre chose</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Quelqu’un en a déjà décidé.</translation>
    </message>
    <message>
        <source>The number of this call isn't known.</source>
        <translation>Le numéro de cet appel est inconnu.</translation>
    </message>
    <message>
        <source>There is nothing to decide under this id.</source>
        <translation>Il n’y a rien à décider sous cet identifiant.</translation>
    </message>
</context>
<context>
    <name>ringback::Outbox</name>
    <message>
        <source>A message to “%1” was given up: %2</source>
        <translation>Un message à « %1 » a été abandonné : %2</translation>
    </message>
    <message>
        <source>It was answered with %1.</source>
        <translation>La réponse était %1.</translation>
    </message>
    <message>
        <source>Its person was forgotten.</source>
        <translation>La personne concernée a été oubliée.</translation>
    </message>
    <message>
        <source>Only a message that was given up can be sent again.</source>
        <translation>Seul un message abandonné peut être envoyé de nouveau.</translation>
    </message>
    <message>
        <source>This message doesn't exist any more.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>Edit the outcome</source>
        <translation>Modifier le résultat</translation>
    </message>
    <message>
        <source>No outcome was told. Yours stays, whatever is told later.</source>
        <translation>Aucun résultat n’a été annoncé. Le vôtre reste, quoi qu’il soit annoncé plus tard.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Told was “%1”. It is kept in the timeline, and yours stays, whatever is told later.</source>
        <translation>« %1 » a été annoncé. Il est conservé dans la chronologie, et le vôtre reste, quoi qu’il soit annoncé plus tard.</translation>
    </message>
    <message>
        <source>Use what was told</source>
        <translation>Reprendre ce qui a été annoncé</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeWatch</name>
    <message>
        <source>Webhooks arrive again.</source>
        <translation>Les webhooks arrivent de nouveau.</translation>
    </message>
    <message>
        <source>Webhooks don't arrive, so Ringback asks Thoughtly for outcomes. %1</source>
        <translation>Les webhooks n’arrivent pas, Ringback demande donc les résultats à Thoughtly. %1</translation>
    </message>
</context>
<context>
    <name>ringback::Outcomes</name>
    <message>
        <source>It did ring at %1.</source>
        <translation>Le téléphone a bien sonné au %1.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomesPage</name>
    <message>
        <source>Enter the public URL first.</source>
        <translation>Saisissez d’abord l’URL publique.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can talk to the listener. It will ask for the secret, but not encrypt.</source>
        <translation>Tout ordinateur qui peut joindre celui-ci peut parler au récepteur. Il demandera le secret, mais ne chiffrera pas.</translation>
    </message>
    <message>
        <source>Has Thoughtly send outcomes to the public URL, and proves that they arrive.</source>
        <translation>Fait envoyer les résultats par Thoughtly à l’URL publique, et prouve qu’ils arrivent.</translation>
    </message>
    <message>
        <source>In practice mode outcomes come from the simulated Thoughtly by themselves.</source>
        <translation>En mode entraînement, les résultats viennent d’eux-mêmes du Thoughtly simulé.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach the listener.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent joindre le récepteur.</translation>
    </message>
    <message>
        <source>Outcomes are here within a second. It needs an address that Thoughtly can reach.</source>
        <translation>Les résultats sont là en une seconde. Il faut une adresse que Thoughtly puisse joindre.</translation>
    </message>
    <message>
        <source>Sending a probe through the public URL…</source>
        <translation>Envoi d’une sonde par l’URL publique…</translation>
    </message>
    <message>
        <source>The listener's address can't be used.</source>
        <translation>L’adresse du récepteur est inutilisable.</translation>
    </message>
    <message>
        <source>The public URL can't be used: it begins with https://.</source>
        <translation>L’URL publique est inutilisable : elle commence par https://.</translation>
    </message>
    <message>
        <source>The webhook URL is on the clipboard.</source>
        <translation>L’URL du webhook est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This is not an address. 127.0.0.1 is this computer only.</source>
        <translation>Ce n’est pas une adresse. 127.0.0.1 désigne cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Webhooks arrive: proven at %1.</source>
        <translation>Les webhooks arrivent : prouvé à %1.</translation>
    </message>
    <message>
        <source>Works everywhere and needs no set-up. Outcomes are here within a minute.</source>
        <translation>Fonctionne partout sans configuration. Les résultats sont là en une minute.</translation>
    </message>
</context>
<context>
    <name>ringback::PeopleVerdicts</name>
    <message numerus="yes">
        <source>%n may be called now.</source>
        <translation>
            <numerusform>%n peut être appelé maintenant.</numerusform>
            <numerusform>%n peuvent être appelés maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be called now.</source>
        <translation>
            <numerusform>%n ne peut pas être appelé maintenant.</numerusform>
            <numerusform>%n ne peuvent pas être appelés maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need care.</source>
        <translation>
            <numerusform>%n demande de la prudence.</numerusform>
            <numerusform>%n demandent de la prudence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call those who need care, too (%1)</source>
        <translation>Appeler aussi ceux qui demandent de la prudence (%1)</translation>
    </message>
    <message>
        <source>Looking who may be called now…</source>
        <translation>Vérification de qui peut être appelé maintenant…</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Non appelé</translation>
    </message>
    <message>
        <source>Who will not be called, and why</source>
        <translation>Qui ne sera pas appelé, et pourquoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneCell</name>
    <message>
        <source>A part of this cell is not a phone number and was left out.</source>
        <translation>Une partie de cette cellule n’est pas un numéro de téléphone et a été laissée de côté.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, so digits are lost. Write it in full.</source>
        <translation>Un tableur a arrondi ce numéro, des chiffres sont perdus. Écrivez-le en entier.</translation>
    </message>
    <message>
        <source>No numbering plan knows this number. It may not be reachable.</source>
        <translation>Aucun plan de numérotation ne connaît ce numéro. Il est peut-être injoignable.</translation>
    </message>
    <message>
        <source>The + in front of the number was missing and is put back.</source>
        <translation>Le + devant le numéro manquait et a été remis.</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneEdit</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneNumber</name>
    <message>
        <source>Choose a country, or start the phone number with + and its country code.</source>
        <translation>Choisissez un pays, ou commencez le numéro par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>Saisissez un numéro de téléphone.</translation>
    </message>
    <message>
        <source>No country has the country code of this phone number.</source>
        <translation>Aucun pays n’a l’indicatif de ce numéro de téléphone.</translation>
    </message>
    <message>
        <source>No phone number of this country has that many digits.</source>
        <translation>Aucun numéro de téléphone de ce pays n’a autant de chiffres.</translation>
    </message>
    <message>
        <source>The phone number is too long.</source>
        <translation>Le numéro de téléphone est trop long.</translation>
    </message>
    <message>
        <source>The phone number is too short.</source>
        <translation>Le numéro de téléphone est trop court.</translation>
    </message>
    <message>
        <source>The phone number lacks its area code.</source>
        <translation>Il manque l’indicatif régional au numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>numéro d’entreprise</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>ligne fixe</translation>
    </message>
    <message>
        <source>fixed line or mobile</source>
        <translation>ligne fixe ou mobile</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>téléphonie par Internet</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>messageur</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>numéro personnel</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>surtaxé</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>coût partagé</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>messagerie vocale</translation>
    </message>
</context>
<context>
    <name>ringback::PracticeFrame</name>
    <message>
        <source>Practice mode</source>
        <translation>Mode entraînement</translation>
    </message>
    <message>
        <source>customers are simulated, no real call can leave this window</source>
        <translation>les clients sont simulés, aucun appel réel ne peut quitter cette fenêtre</translation>
    </message>
</context>
<context>
    <name>ringback::PublicHost</name>
    <message>
        <source>%1 can't be found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 leads into a private network.</source>
        <translation>%1 mène à un réseau privé.</translation>
    </message>
</context>
<context>
    <name>ringback::QuoteButton</name>
    <message>
        <source>Show in the transcript: %1</source>
        <translation>Montrer dans la transcription : %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>ringback::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>ringback::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RecordingBar</name>
    <message>
        <source>%1×</source>
        <comment>times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>+10 s</source>
        <comment>skip forward</comment>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <translation>Avancer de 10 secondes</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Chargement de l’enregistrement…</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>S’ouvre dans le navigateur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Écouter l’enregistrement</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>The recording can't be played here. %1</source>
        <translation>L’enregistrement ne peut pas être lu ici. %1</translation>
    </message>
    <message>
        <source>−10 s</source>
        <comment>skip back</comment>
        <translation>−10 s</translation>
    </message>
</context>
<context>
    <name>ringback::Recordings</name>
    <message>
        <source>The recording can't be had: its server answered %1.</source>
        <translation>L’enregistrement n’est pas disponible : son serveur a répondu %1.</translation>
    </message>
    <message>
        <source>The recording's address isn't one that is asked: it must be https.</source>
        <translation>L’adresse de l’enregistrement n’est pas interrogée : elle doit être en https.</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>Cet appel n’a pas d’enregistrement.</translation>
    </message>
    <message>
        <source>What the recording's server sent is no sound.</source>
        <translation>Ce que le serveur de l’enregistrement a envoyé n’est pas du son.</translation>
    </message>
</context>
<context>
    <name>ringback::Recovery</name>
    <message>
        <source>Ringback stopped before anything was sent. Call again if it is still wanted.</source>
        <translation>Ringback s’est arrêté avant tout envoi. Appelez de nouveau si c’est encore souhaité.</translation>
    </message>
    <message>
        <source>Ringback stopped while the request was under way.</source>
        <translation>Ringback s’est arrêté pendant la demande.</translation>
    </message>
</context>
<context>
    <name>ringback::RefusalsDialog</name>
    <message>
        <source>A request without the secret, to a wrong path or with a broken body would stand here.</source>
        <translation>Une requête sans le secret, vers un mauvais chemin ou au corps abîmé apparaîtrait ici.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Rien n’a été refusé</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>Requêtes refusées</translation>
    </message>
    <message>
        <source>The newest 200 since the program was started. Nothing of what they said was kept.</source>
        <translation>Les 200 dernières depuis le démarrage du programme. Rien de leur contenu n’a été conservé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderCommands</name>
    <message>
        <source>Not all that was due could be sent.</source>
        <translation>Tout ce qui était à échéance n’a pas pu être envoyé.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderKeeper</name>
    <message>
        <source>A reminder goes out 31 days before at the earliest.</source>
        <translation>Une relance part au plus tôt 31 jours avant.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>Its rule was switched off meanwhile.</source>
        <translation>Sa règle a été désactivée entre-temps.</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>Ringback est en cours de fermeture.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>Ringback s’est arrêté pendant l’envoi : elle est peut-être partie.</translation>
    </message>
    <message>
        <source>The appointment was cancelled meanwhile.</source>
        <translation>Le rendez-vous a été annulé entre-temps.</translation>
    </message>
    <message>
        <source>The appointment was changed meanwhile.</source>
        <translation>Le rendez-vous a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>The computer slept, or Ringback was off, when it was due.</source>
        <translation>À l’échéance, l’ordinateur était en veille ou Ringback fermé.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Les données doivent être un objet JSON.</translation>
    </message>
    <message>
        <source>The rule's payload isn't a JSON object.</source>
        <translation>Les données de la règle ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>This reminder doesn't exist any more.</source>
        <translation>Cette relance n’existe plus.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>Cette relance a déjà été traitée.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderPanel</name>
    <message>
        <source>%1 on %2. Goes out %3, %4.</source>
        <comment>service, time, time, way</comment>
        <translation>%1 le %2. Part %3, %4.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>What became of this appointment under every rule</source>
        <translation>Ce qu’est devenu ce rendez-vous avec chaque règle</translation>
    </message>
    <message>
        <source>by a call</source>
        <translation>par un appel</translation>
    </message>
    <message>
        <source>by an automation</source>
        <translation>par une automatisation</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderRuleDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>&amp;Active</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>Agent &amp;vocal</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>A&amp;utomation</source>
        <translation>A&amp;utomatisation</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Comme dans le trousseau</translation>
    </message>
    <message>
        <source>Call by a voice agent</source>
        <translation>Appel par un agent vocal</translation>
    </message>
    <message>
        <source>Checked daily at</source>
        <translation>Vérifié chaque jour à</translation>
    </message>
    <message>
        <source>Days or minutes</source>
        <translation>Jours ou minutes</translation>
    </message>
    <message>
        <source>Every appointment: %1, %2, once, by this computer, which must be awake. %3</source>
        <translation>Chaque rendez-vous : %1, %2, une fois, par cet ordinateur, qui doit être éveillé. %3</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Its id or URL; kept secret</source>
        <translation>Son identifiant ou URL ; reste secret</translation>
    </message>
    <message>
        <source>New reminder rule</source>
        <translation>Nouvelle règle de relance</translation>
    </message>
    <message>
        <source>No appointment is ahead for it.</source>
        <translation>Aucun rendez-vous à venir pour elle.</translation>
    </message>
    <message>
        <source>Nothing goes out while it is switched off.</source>
        <translation>Rien ne part tant qu’elle est désactivée.</translation>
    </message>
    <message>
        <source>Reminder rule</source>
        <translation>Règle de relance</translation>
    </message>
    <message>
        <source>The one in the settings</source>
        <translation>Celui des paramètres</translation>
    </message>
    <message>
        <source>Trigger an automation</source>
        <translation>Déclencher une automatisation</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>a voice agent calls</source>
        <translation>un agent vocal appelle</translation>
    </message>
    <message>
        <source>an automation is triggered</source>
        <translation>une automatisation est déclenchée</translation>
    </message>
    <message>
        <source>days before, checked daily</source>
        <translation>jours avant, vérifié chaque jour</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minutes avant</translation>
    </message>
</context>
<context>
    <name>ringback::Reminders</name>
    <message>
        <source>%1 days before, checked daily at %2</source>
        <translation>%1 jours avant, vérifié chaque jour à %2</translation>
    </message>
    <message>
        <source>%1 h before</source>
        <translation>%1 h avant</translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation>%1 min avant</translation>
    </message>
    <message>
        <source>24 hours before, checked daily at %1</source>
        <translation>24 heures avant, vérifié chaque jour à %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>ringback::RemindersPage</name>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>%1 n’est plus surveillé.</translation>
    </message>
    <message>
        <source>%1 is watched: its appointments are taken whenever it changes.</source>
        <translation>%1 est surveillé : ses rendez-vous sont repris à chaque modification.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Appointment by hand…</source>
        <translation>Rendez-vous à la main…</translation>
    </message>
    <message>
        <source>Appointments: %1 new, %2 changed, %3 cancelled.</source>
        <translation>Rendez-vous : %1 nouveaux, %2 modifiés, %3 annulés.</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>Calendriers et tableaux (*.ics *.csv)</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Choisissez une ligne pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Importer des rendez-vous</translation>
    </message>
    <message>
        <source>Import appointments from a calendar (.ics) or a table (.csv), then switch on a rule. Reminders go out from this computer, which must be awake.</source>
        <translation>Importez des rendez-vous d’un calendrier (.ics) ou d’un tableau (.csv), puis activez une règle. Les relances partent de cet ordinateur, qui doit être éveillé.</translation>
    </message>
    <message>
        <source>Import appointments…</source>
        <translation>Importer des rendez-vous…</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Manquées %1</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Nobody is to be reminded</source>
        <translation>Personne à relancer</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Sent from this computer while it is awake.</source>
        <translation>Envoyés depuis cet ordinateur tant qu’il est actif.</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Ne plus surveiller %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Watch a file for appointments</source>
        <translation>Surveiller un fichier de rendez-vous</translation>
    </message>
    <message>
        <source>Watch a file…</source>
        <translation>Surveiller un fichier…</translation>
    </message>
    <message>
        <source>Watch a folder for appointments</source>
        <translation>Surveiller un dossier de rendez-vous</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
</context>
<context>
    <name>ringback::RetentionKeeper</name>
    <message>
        <source>What is too old to be kept could not be removed. %1</source>
        <translation>Ce qui est trop ancien pour être conservé n’a pas pu être supprimé. %1</translation>
    </message>
</context>
<context>
    <name>ringback::RetryPolicy</name>
    <message>
        <source>%1, and all tries are used up (%2 of %3)</source>
        <translation>%1, et toutes les tentatives sont épuisées (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1, and it is not tried again</source>
        <translation>%1, et il n’y a pas d’autre tentative</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>again after %n days</source>
        <translation>
            <numerusform>de nouveau après %n jour</numerusform>
            <numerusform>de nouveau après %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n minutes</source>
        <translation>
            <numerusform>de nouveau après %n minute</numerusform>
            <numerusform>de nouveau après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>again the next day</source>
        <translation>de nouveau le lendemain</translation>
    </message>
</context>
<context>
    <name>ringback::RowChecker</name>
    <message>
        <source>The attributes must be a JSON object.</source>
        <translation>Les attributs doivent être un objet JSON.</translation>
    </message>
    <message>
        <source>The consent must be one of contract, request, written, oral or other.</source>
        <translation>Le consentement doit être contract, request, written, oral ou other.</translation>
    </message>
    <message>
        <source>There is no phone number in this row.</source>
        <translation>Il n’y a pas de numéro de téléphone dans cette ligne.</translation>
    </message>
    <message>
        <source>This is not a time such as 2026-05-24T15:30:00Z.</source>
        <translation>Ce n’est pas une date comme 2026-05-24T15:30:00Z.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is kept as it is.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: is a separator inside a cell without quotation marks?</source>
        <translation>Cette ligne a plus de cellules qu’il n’y a de colonnes : un séparateur sans guillemets se trouve-t-il dans une cellule ?</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 characters.</source>
        <translation>Ce texte est trop long : %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>ringback::RowMenus</name>
    <message numerus="yes">
        <source>&amp;Call %n back…</source>
        <translation>
            <numerusform>&amp;Rappeler %n…</numerusform>
            <numerusform>&amp;Rappeler %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Rappeler</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Choisir les colonnes…</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;Ne pas appeler…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>T&amp;erminé</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>Plus &amp;tard…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>&amp;Passer…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Ajouter une éti&amp;quette…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copier %n ligne</numerusform>
            <numerusform>Copier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>Retirer de la liste « &amp;ne pas appeler »…</translation>
    </message>
    <message>
        <source>The first %1 rows were copied. An export has them all.</source>
        <translation>Les %1 premières lignes ont été copiées. Une exportation les contient toutes.</translation>
    </message>
    <message>
        <source>These calls belong to no contact.</source>
        <translation>Ces appels n’appartiennent à aucun contact.</translation>
    </message>
    <message>
        <source>Tri&amp;gger an automation…</source>
        <translation>Déclencher une a&amp;utomatisation…</translation>
    </message>
</context>
<context>
    <name>ringback::RowsExport</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Exporter ce que montre le tableau</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Il n’y a rien à exporter ici.</translation>
    </message>
</context>
<context>
    <name>ringback::RuleActionRow</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>A voice agent that isn't known</source>
        <translation>Un agent vocal inconnu</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>For example {{contact.name}}: {{outcome}}</source>
        <translation>Par exemple {{contact.name}}: {{outcome}}</translation>
    </message>
    <message>
        <source>Message, as JSON</source>
        <translation>Message, en JSON</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Retirer cette action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The usual voice agent</source>
        <translation>L’agent vocal habituel</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>When it is due and everything speaks for it, without a click. The settings must allow it, too (Settings › Hours and limits).</source>
        <translation>À l’échéance et si rien ne s’y oppose, sans un clic. Les paramètres doivent aussi le permettre (Paramètres › Heures et limites).</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>call by itself</source>
        <translation>appeler de lui-même</translation>
    </message>
    <message>
        <source>in </source>
        <comment>before a number of minutes</comment>
        <translation>dans </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
</context>
<context>
    <name>ringback::RuleConditionRow</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ringback::RuleEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Ajouter une &amp;condition</translation>
    </message>
    <message>
        <source>Add an &amp;action</source>
        <translation>Ajouter une &amp;action</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
</context>
<context>
    <name>ringback::RuleKeeper</name>
    <message>
        <source>a rule</source>
        <translation>une règle</translation>
    </message>
</context>
<context>
    <name>ringback::RuleWords</name>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 « %3 »</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1 et %2 : %3.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 est connu</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>Un appel est terminé</translation>
    </message>
    <message>
        <source>A customer asked to be called</source>
        <translation>Un client a demandé à être appelé</translation>
    </message>
    <message>
        <source>A new lead came</source>
        <translation>Un nouveau prospect est arrivé</translation>
    </message>
    <message>
        <source>Ask no further rule</source>
        <translation>Ne consulter aucune autre règle</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Mettre dans la file</translation>
    </message>
    <message>
        <source>Set the result</source>
        <translation>Mettre le bilan</translation>
    </message>
    <message>
        <source>Tag the contact</source>
        <translation>Étiqueter le contact</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>Prévenir un autre programme</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>ask no further rule</source>
        <translation>ne consulter aucune autre règle</translation>
    </message>
    <message>
        <source>call them by itself</source>
        <translation>les appeler automatiquement</translation>
    </message>
    <message>
        <source>call them by itself, urgent</source>
        <translation>les appeler automatiquement, en urgence</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>put them into the queue</source>
        <translation>mettre dans la file</translation>
    </message>
    <message>
        <source>put them into the queue, urgent</source>
        <translation>mettre dans la file, urgent</translation>
    </message>
    <message>
        <source>set the result to “%1”</source>
        <translation>mettre le bilan à « %1 »</translation>
    </message>
    <message>
        <source>tag the contact “%1”</source>
        <translation>étiqueter le contact « %1 »</translation>
    </message>
    <message>
        <source>tell you “%1”</source>
        <translation>vous dire « %1 »</translation>
    </message>
    <message>
        <source>tell “%1”</source>
        <translation>prévenir « %1 »</translation>
    </message>
</context>
<context>
    <name>ringback::Rules</name>
    <message>
        <source>A callback can be put off by 0 minutes to 90 days.</source>
        <translation>Un rappel peut être reporté de 0 minute à 90 jours.</translation>
    </message>
    <message>
        <source>A condition needs the name of a fact, such as outcome.</source>
        <translation>Une condition doit avoir le nom d’une donnée, comme outcome.</translation>
    </message>
    <message>
        <source>A post needs a body: what it says, as JSON.</source>
        <translation>Un envoi doit avoir un corps : ce qu’il dit, en JSON.</translation>
    </message>
    <message>
        <source>Only new leads and customers who asked for it can be called by themselves, not whoever was called.</source>
        <translation>Seuls les nouveaux prospects et les clients qui l’ont demandé peuvent être appelés automatiquement, pas ceux qu’on a déjà appelés.</translation>
    </message>
    <message>
        <source>The action “%1” needs a text.</source>
        <translation>L’action « %1 » doit avoir un texte.</translation>
    </message>
    <message>
        <source>The condition on “%1” needs one of is, is_not, contains, at_least, at_most, is_known.</source>
        <translation>La condition sur « %1 » doit avoir is, is_not, contains, at_least, at_most ou is_known.</translation>
    </message>
    <message>
        <source>The rule does nothing: say what is to be done then.</source>
        <translation>La règle ne fait rien : dites ce qui doit alors être fait.</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>La règle doit avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” is no result of a call.</source>
        <translation>« %1 » n’est pas un bilan d’appel.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule can do.</source>
        <translation>« %1 » n’est pas quelque chose qu’une règle sait faire.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule waits for.</source>
        <translation>« %1 » n’est pas quelque chose qu’une règle attend.</translation>
    </message>
    <message>
        <source>“%1” isn't a number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>&amp;Destinations and messages…</source>
        <translation>&amp;Destinations et messages…</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nouvelle règle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Try on past calls</source>
        <translation>&amp;Essayer sur des appels passés</translation>
    </message>
    <message>
        <source>A rule acts by itself on what happens after it was switched on, once on each. It calls nobody unless it says so and the settings allow it.</source>
        <translation>Une règle agit d’elle-même sur ce qui arrive après son activation, une fois à chaque fois. Elle n’appelle personne, sauf si elle le dit et que les paramètres le permettent.</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>La consulter plus tôt</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>La consulter plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s) it would have acted on %1.</source>
        <translation>
            <numerusform>Sur le dernier appel (%n), elle aurait agi sur %1.</numerusform>
            <numerusform>Sur les %n derniers appels, elle aurait agi sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Saved. Tick it in the list to switch it on.</source>
        <translation>Enregistrée. Cochez-la dans la liste pour l’activer.</translation>
    </message>
    <message>
        <source>There is no past call to try it on.</source>
        <translation>Il n’y a pas d’appel passé sur lequel l’essayer.</translation>
    </message>
    <message>
        <source>This rule has changes that aren't saved.</source>
        <translation>Cette règle a des changements non enregistrés.</translation>
    </message>
</context>
<context>
    <name>ringback::Sandbox</name>
    <message>
        <source>In the script, a turn of %1 isn't ["ai" or "user", text].</source>
        <translation>Dans le script, une réplique de %1 n’est pas ["ai" ou "user", texte].</translation>
    </message>
    <message>
        <source>In the script, each customer needs a name and a phone number that starts with +.</source>
        <translation>Dans le script, chaque client doit avoir un nom et un numéro de téléphone commençant par +.</translation>
    </message>
    <message>
        <source>The script names a behaviour that doesn't exist: “%1”.</source>
        <translation>Le script nomme un comportement qui n’existe pas : « %1 ».</translation>
    </message>
    <message>
        <source>The script of customers is not a JSON object.</source>
        <translation>Le script des clients n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The script's list of agents is empty.</source>
        <translation>La liste des agents du script est vide.</translation>
    </message>
</context>
<context>
    <name>ringback::SandboxProgram</name>
    <message>
        <source>--webhook needs an absolute URL.</source>
        <translation>--webhook demande une URL absolue.</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>Il n’y a pas de défaut « %1 ».</translation>
    </message>
</context>
<context>
    <name>ringback::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search name, number, company, transcript…</source>
        <translation>Rechercher nom, numéro, société, propos…</translation>
    </message>
</context>
<context>
    <name>ringback::Sections</name>
    <message>
        <source>Add the first person to call.</source>
        <translation>Ajoutez la première personne à appeler.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls appear here when you place them and when Thoughtly tells of them.</source>
        <translation>Les appels apparaissent ici quand vous les passez et quand Thoughtly en parle.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Every request that reaches the listener is kept and shown here, understood or not.</source>
        <translation>Chaque requête qui atteint le récepteur est conservée et montrée ici, comprise ou non.</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Nouveau rappel</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>No call has all of these words in name, number, outcome or what was said.</source>
        <translation>Aucun appel n’a tous ces mots dans le nom, le numéro, le résultat ou les propos.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>No contact has all of these words in name, number, e-mail, company or tags.</source>
        <translation>Aucun contact n’a tous ces mots dans le nom, le numéro, l’e-mail, la société ou les étiquettes.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing has been delivered</source>
        <translation>Rien n’a été livré</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Rien ne passe le filtre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Requests from your site and new leads appear here. You can put somebody into the queue yourself, too.</source>
        <translation>Les demandes de votre site et les nouveaux prospects apparaissent ici. Vous pouvez aussi mettre quelqu’un dans la file vous-même.</translation>
    </message>
    <message>
        <source>There are calls, but none of this kind.</source>
        <translation>Il y a des appels, mais aucun de ce type.</translation>
    </message>
    <message>
        <source>There may be deliveries, but none of this kind.</source>
        <translation>Il y a peut-être des livraisons, mais aucune de ce genre.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
</context>
<context>
    <name>ringback::Settings</name>
    <message>
        <source>The settings could not be saved in %1.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés dans %1.</translation>
    </message>
    <message>
        <source>The value of the setting %1 can't be used.</source>
        <translation>La valeur du paramètre %1 est inutilisable.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsDialog</name>
    <message>
        <source>The credentials are gone from this computer.</source>
        <translation>Les identifiants ont été retirés de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsPage</name>
    <message>
        <source>Set by %1 in the environment or on the command line.</source>
        <translation>Fixé par %1 dans l’environnement ou sur la ligne de commande.</translation>
    </message>
</context>
<context>
    <name>ringback::SetupDialog</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>S’&amp;entraîner d’abord</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID, or practise first.</source>
        <translation>Saisissez le jeton API et l’ID d’équipe, ou entraînez-vous d’abord.</translation>
    </message>
    <message>
        <source>How Ringback learns what came of a call.</source>
        <translation>Comment Ringback apprend ce qu’est devenu un appel.</translation>
    </message>
    <message>
        <source>Ringback lets your voice agents at Thoughtly call people back. It needs to know who you are there. Or practise first: with simulated customers, no real call can leave.</source>
        <translation>Ringback fait rappeler les gens par vos agents vocaux chez Thoughtly. Il doit savoir qui vous y êtes. Ou entraînez-vous d’abord : avec des clients simulés, aucun appel réel ne peut partir.</translation>
    </message>
    <message>
        <source>Ringback warns or refuses when a call would come at a bad time or too often.</source>
        <translation>Ringback avertit ou refuse quand un appel tomberait mal ou trop souvent.</translation>
    </message>
    <message>
        <source>Set up Ringback</source>
        <translation>Configurer Ringback</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>Il n’y a pas de trousseau ici : les identifiants ne sont gardés que pour cette session.</translation>
    </message>
    <message>
        <source>Who calls, unless you choose another each time, and for whom.</source>
        <translation>Qui appelle, sauf autre choix de votre part, et pour qui.</translation>
    </message>
</context>
<context>
    <name>ringback::SidePages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ringback::SkipDialog</name>
    <message>
        <source>%1 leaves the queue without a call. The reason is kept.</source>
        <translation>%1 quitte la file sans appel. Le motif est conservé.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Demandé deux fois</translation>
    </message>
    <message>
        <source>Choose a reason or type one</source>
        <translation>Choisissez ou saisissez un motif</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Plus souhaité</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Pas pour nous</translation>
    </message>
    <message>
        <source>Reached in another way</source>
        <translation>Joint autrement</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this callback?</source>
        <translation>Passer ce rappel ?</translation>
    </message>
    <message>
        <source>Solved already</source>
        <translation>Déjà résolu</translation>
    </message>
</context>
<context>
    <name>ringback::StatusBar</name>
    <message>
        <source>%1 (%2 waiting)</source>
        <translation>%1 (%2 en attente)</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>%1 sur %2 restantes cette minute</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 waiting</source>
        <translation>%1 sur %2 restantes, %3 en attente</translation>
    </message>
    <message>
        <source>%1 · last delivery %2</source>
        <translation>%1 · dernière livraison %2</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Coupé depuis %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>Impossible de conserver les livraisons : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Récepteur %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>No listener</source>
        <translation>Pas de récepteur</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Practice mode — no real calls</source>
        <translation>Mode entraînement — aucun appel réel</translation>
    </message>
    <message>
        <source>Requests left this minute</source>
        <translation>Requêtes restantes cette minute</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ringback::Storage</name>
    <message>
        <source>%1 can't be the data folder: it isn't a folder.</source>
        <translation>%1 ne peut pas être le dossier de données : ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; Ringback needs a folder of its own.</source>
        <translation>%1 est la base de données d’un autre programme ; Ringback demande un dossier à lui.</translation>
    </message>
    <message>
        <source>A callback needs a phone number.</source>
        <translation>Un rappel demande un numéro de téléphone.</translation>
    </message>
    <message>
        <source>A contact needs a phone number.</source>
        <translation>Un contact demande un numéro de téléphone.</translation>
    </message>
    <message>
        <source>An attempt to call can't go back to an earlier step.</source>
        <translation>Une tentative d’appel ne peut pas revenir à une étape antérieure.</translation>
    </message>
    <message>
        <source>Another callback is open for this number.</source>
        <translation>Un autre rappel est ouvert pour ce numéro.</translation>
    </message>
    <message>
        <source>More than %1 people are new, so nobody was put into the queue.</source>
        <translation>Plus de %1 personnes sont nouvelles : personne n’a été mis dans la file.</translation>
    </message>
    <message>
        <source>The data folder %1 can't be used.</source>
        <translation>Le dossier de données %1 est inutilisable.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a disk that can only be read.</source>
        <translation>Le dossier de données %1 est sur un disque en lecture seule.</translation>
    </message>
    <message>
        <source>The data folder can't hold the database safely: it must be on a local disk.</source>
        <translation>Le dossier de données ne peut pas accueillir la base de données en sûreté : il doit être sur un disque local.</translation>
    </message>
    <message>
        <source>The data was written by a newer Ringback (schema %1; this one knows up to %2). Install the newer version; nothing was changed.</source>
        <translation>Les données ont été écrites par un Ringback plus récent (schéma %1 ; celui-ci connaît jusqu’à %2). Installez la version plus récente ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The database %1 is damaged; it was left as it is. Put a backup in its place, or move it elsewhere to start with an empty one.</source>
        <translation>La base de données %1 est endommagée ; elle a été laissée telle quelle. Mettez une sauvegarde à sa place, ou déplacez-la pour repartir d’une base vide.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full.</source>
        <translation>Le disque du dossier de données %1 est plein.</translation>
    </message>
    <message>
        <source>There is already a contact with this number.</source>
        <translation>Il y a déjà un contact avec ce numéro.</translation>
    </message>
    <message>
        <source>There is another automation of this name.</source>
        <translation>Une autre automatisation porte ce nom.</translation>
    </message>
    <message>
        <source>There is no permission to use the data folder %1.</source>
        <translation>Il manque l’autorisation d’utiliser le dossier de données %1.</translation>
    </message>
    <message>
        <source>This attempt to call is not known.</source>
        <translation>Cette tentative d’appel est inconnue.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>Cette automatisation n’existe plus.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>Cet appel n’existe pas.</translation>
    </message>
    <message>
        <source>This callback is being called now. Wait for the end of the call.</source>
        <translation>Ce rappel est en cours d’appel. Attendez la fin de l’appel.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Ce rappel est déjà clos.</translation>
    </message>
    <message>
        <source>This callback is gone.</source>
        <translation>Ce rappel n’est plus là.</translation>
    </message>
    <message>
        <source>This contact is gone.</source>
        <translation>Ce contact n’est plus là.</translation>
    </message>
    <message>
        <source>This number isn't on the do-not-call list.</source>
        <translation>Ce numéro n’est pas sur la liste « ne pas appeler ».</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>Cette relance a déjà été traitée.</translation>
    </message>
    <message>
        <source>This rule doesn't exist any more.</source>
        <translation>Cette règle n’existe plus.</translation>
    </message>
    <message>
        <source>Thoughtly's id belongs to another call.</source>
        <translation>L’identifiant de Thoughtly appartient à un autre appel.</translation>
    </message>
    <message>
        <source>What was deleted can't be overwritten just now.</source>
        <translation>Ce qui a été supprimé ne peut pas être écrasé pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ringback::Subscriptions</name>
    <message>
        <source>Enter the public URL first: Thoughtly has to know where outcomes go.</source>
        <translation>Saisissez d’abord l’URL publique : Thoughtly doit savoir où vont les résultats.</translation>
    </message>
</context>
<context>
    <name>ringback::TableViews</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>ringback::TargetsDialog</name>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Answer rate, at least</source>
        <translation>Taux de ré&amp;ponse, au moins</translation>
    </message>
    <message>
        <source>&amp;Resolved, at least</source>
        <translation>&amp;Résolus, au moins</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Callbacks &amp;overdue, at most</source>
        <translation>Rappels &amp;en retard, au plus</translation>
    </message>
    <message>
        <source>Calls a &amp;day, at least</source>
        <translation>Appels par &amp;jour, au moins</translation>
    </message>
    <message>
        <source>Everybody who shares this store sees the same targets.</source>
        <translation>Tous ceux qui partagent ces données voient les mêmes objectifs.</translation>
    </message>
    <message>
        <source>Median &amp;talk time, at most</source>
        <translation>&amp;Conversation médiane, au plus</translation>
    </message>
    <message>
        <source>Median &amp;wait, at most</source>
        <translation>&amp;Attente médiane, au plus</translation>
    </message>
    <message>
        <source>Outcomes that count as resolved</source>
        <translation>Résultats qui comptent comme résolus</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>These outcomes count as resolved</source>
        <translation>Ces résultats comptent comme résolus</translation>
    </message>
</context>
<context>
    <name>ringback::TimeChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ringback::TimelineLook</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ringback::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ringback::TopBar</name>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
</context>
<context>
    <name>ringback::TraceRemoval</name>
    <message>
        <source>The file %1 can't be written.</source>
        <translation>Impossible d’écrire le fichier %1.</translation>
    </message>
</context>
<context>
    <name>ringback::TrayIcon</name>
    <message numerus="yes">
        <source>%n callback(s) waiting</source>
        <translation>
            <numerusform>%n rappel en attente</numerusform>
            <numerusform>%n rappels en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>Personne n’attend de rappel</translation>
    </message>
    <message>
        <source>Open Ringback</source>
        <translation>Ouvrir Ringback</translation>
    </message>
    <message>
        <source>Practice mode, no real calls</source>
        <translation>Mode entraînement, aucun appel réel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ringback</source>
        <translation>Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::TriggerDialog</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (requis)</translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation>&amp;Automatisation</translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>Automatisations…</translation>
    </message>
    <message>
        <source>Trigger an automation for %1</source>
        <translation>Déclencher une automatisation pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Trigger an automation for %n people</source>
        <translation>
            <numerusform>Déclencher une automatisation pour %n personne</numerusform>
            <numerusform>Déclencher une automatisation pour %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trigger for %n</source>
        <translation>
            <numerusform>Déclencher pour %n</numerusform>
            <numerusform>Déclencher pour %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Trigger now</source>
        <translation>Déclencher maintenant</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>What is sent, here for the first one</source>
        <translation>Ce qui est envoyé, ici pour la première personne</translation>
    </message>
</context>
<context>
    <name>ringback::UndoBanner</name>
    <message>
        <source>A call is about to leave</source>
        <translation>Un appel va partir</translation>
    </message>
    <message>
        <source>Calling %1 in %2 s</source>
        <translation>Appel de %1 dans %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Annuler l’appel</translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation>rien n’a encore été envoyé</translation>
    </message>
</context>
<context>
    <name>ringback::Verdict</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 là-bas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not a time for calls there: %2.</source>
        <translation>%1, pas une heure pour appeler là-bas : %2.</translation>
    </message>
    <message>
        <source>%1, outside %2 to %3.</source>
        <translation>%1, hors de %2 à %3.</translation>
    </message>
    <message>
        <source>%1, outside the hours of this day.</source>
        <translation>%1, hors des heures de ce jour.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A call to this number is unconfirmed: it may have rung (%1). It is being looked up.</source>
        <translation>Un appel à ce numéro n’est pas confirmé : il a peut-être sonné (%1). Consultation en cours.</translation>
    </message>
    <message>
        <source>Asked not to be called, and was forgotten on %1.</source>
        <translation>A demandé à ne pas être appelé, et a été oublié le %1.</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2).</source>
        <translation>Appels des dernières 24 heures : %1 (au plus %2).</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2: %3).</source>
        <translation>Appels des dernières 24 heures : %1 (au plus %2 : %3).</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>May have asked not to be called: “%1” Decide first.</source>
        <translation>A peut-être demandé à ne pas être appelé : « %1 » Décidez d’abord.</translation>
    </message>
    <message>
        <source>No trace of the call from %1 after %2 s: it probably did not ring. Call again?</source>
        <translation>Aucune trace de l’appel de %1 après %2 s : il n’a probablement pas sonné. Appeler de nouveau ?</translation>
    </message>
    <message>
        <source>Not before somebody decides</source>
        <translation>Pas avant une décision</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1</source>
        <translation>Sur la liste « ne pas appeler » depuis le %1</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1, by %2</source>
        <translation>Sur la liste « ne pas appeler » depuis le %1, par %2</translation>
    </message>
    <message>
        <source>Outside calling hours</source>
        <translation>Hors des heures d’appel</translation>
    </message>
    <message>
        <source>People were forgotten, and the key to whom can't be read from the keychain: it can't be told whether this one asked not to be called.</source>
        <translation>Des personnes ont été oubliées, et leur clé est illisible dans le trousseau : on ne peut savoir si celle-ci a demandé à ne pas être appelée.</translation>
    </message>
    <message>
        <source>Possible from %1 there (%2 here).</source>
        <translation>Possible à partir de %1 là-bas (%2 ici).</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>Possible à partir de %1.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>The local time there is unknown.</source>
        <translation>L’heure locale là-bas est inconnue.</translation>
    </message>
    <message>
        <source>The voice agent “%1” is archived: choose another.</source>
        <translation>L’agent vocal « %1 » est archivé : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This number is being called already.</source>
        <translation>Ce numéro est déjà en cours d’appel.</translation>
    </message>
    <message>
        <source>This number is being called by another seat.</source>
        <translation>Un autre poste appelle ce numéro.</translation>
    </message>
    <message>
        <source>This number was forgotten on %1: a call brings it back.</source>
        <translation>Ce numéro a été oublié le %1 : un appel le ramène.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't list this voice agent.</source>
        <translation>Thoughtly ne mentionne pas cet agent vocal.</translation>
    </message>
    <message>
        <source>Thoughtly's limit is used up: this call leaves in about %1 s</source>
        <translation>La limite de Thoughtly est épuisée : cet appel part dans environ %1 s</translation>
    </message>
    <message>
        <source>You may call now</source>
        <translation>Vous pouvez appeler</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>appelé %1</translation>
    </message>
    <message>
        <source>called %1 by %2</source>
        <translation>appelé %1 par %2</translation>
    </message>
    <message>
        <source>last called %1</source>
        <translation>dernier appel %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictDialogs</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 n’est plus sur la liste « ne pas appeler ».</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 est sur la liste « ne pas appeler ».</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Note (facultative)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Call %1 anyway?</source>
        <translation>Appeler %1 quand même ?</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Appeler quand même</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>Dès lors ce numéro peut de nouveau être appelé. Qui l’a retiré de la liste, et pourquoi, est conservé.</translation>
    </message>
    <message>
        <source>Never call %1 again?</source>
        <translation>Ne plus jamais appeler %1 ?</translation>
    </message>
    <message>
        <source>Nobody here can call this number while it is on the do-not-call list. A callback that waits for it is skipped.</source>
        <translation>Personne ici ne peut appeler ce numéro tant qu’il est sur la liste « ne pas appeler ». Un rappel qui l’attend est passé.</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>Retirer %1 de la liste « ne pas appeler » ?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>Qui l’a demandé, et comment</translation>
    </message>
    <message>
        <source>Why it can’t wait; it is kept with the call</source>
        <translation>Pourquoi cela ne peut attendre ; conservé avec l’appel</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>p. ex. a demandé par e-mail à être rappelé</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictLine</name>
    <message>
        <source>May this number be called</source>
        <translation>Ce numéro peut-il être appelé</translation>
    </message>
</context>
<context>
    <name>ringback::ViewButton</name>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer « %1 »</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer « %1 »…</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Save the &amp;changes to “%1”</source>
        <translation>Enregistrer les &amp;changements dans « %1 »</translation>
    </message>
    <message>
        <source>Saved views of this table</source>
        <translation>Vues enregistrées de ce tableau</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>ringback::Wallboard</name>
    <message>
        <source>As of %1</source>
        <comment>time</comment>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>Calls under way</source>
        <translation>Appels en cours</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>Personne n’est en train d’être appelé</translation>
    </message>
    <message>
        <source>Queued or on the line</source>
        <translation>En file ou en ligne</translation>
    </message>
    <message>
        <source>Ringback – wallboard</source>
        <translation>Ringback – tableau mural</translation>
    </message>
</context>
<context>
    <name>ringback::WindowActions</name>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation>Rappeler plus tard…</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Tout faire…</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>Ne pas appeler…</translation>
    </message>
    <message>
        <source>Let “%1” call</source>
        <translation>Faire appeler par « %1 »</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Rechercher « %1 »</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>Arrêter les appels automatiques</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>voice agent</source>
        <translation>agent vocal</translation>
    </message>
</context>
<context>
    <name>ringback::WindowDialogs</name>
    <message>
        <source>About Ringback</source>
        <translation>À propos de Ringback</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>Il n’y a pas de trousseau ici : les identifiants ne sont gardés que pour cette session.</translation>
    </message>
</context>
<context>
    <name>ringback::WindowSearch</name>
    <message>
        <source>Search calls and what was said…</source>
        <translation>Rechercher dans les appels et les propos…</translation>
    </message>
    <message>
        <source>Search name, number, company…</source>
        <translation>Rechercher nom, numéro, société…</translation>
    </message>
    <message>
        <source>Search name, number, reason…</source>
        <translation>Rechercher nom, numéro, motif…</translation>
    </message>
</context>
<context>
    <name>ringback::Words</name>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Asked to be called</source>
        <translation>A demandé à être appelé</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Call outcome</source>
        <translation>Résultat d’appel</translation>
    </message>
    <message>
        <source>Callback request</source>
        <translation>Demande de rappel</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>Rappel demandé</translation>
    </message>
    <message>
        <source>Called all the same</source>
        <comment>a person overruled the verdict</comment>
        <translation>Appelé quand même</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Décidé par une personne</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Left voicemail</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>A peut-être demandé à ne pas être appelé</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Intervention humaine</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouveau prospect</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody but the voice agent spoke.</source>
        <translation>Personne n’a parlé, sauf l’agent vocal.</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Pas intéressé</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Incomprise</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Only a voicemail greeting answered.</source>
        <translation>Seule l’annonce d’une messagerie a répondu.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Outcome corrected</source>
        <translation>Résultat corrigé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Envoi de la demande</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>The call is said to have lasted no time.</source>
        <translation>L’appel n’aurait duré aucun temps.</translation>
    </message>
    <message>
        <source>There is no transcript of this call.</source>
        <translation>Il n’y a pas de transcription de cet appel.</translation>
    </message>
    <message>
        <source>Thoughtly took the call</source>
        <translation>Thoughtly a pris l’appel</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>source of knowledge</comment>
        <translation>une personne</translation>
    </message>
    <message>
        <source>catch-up</source>
        <comment>source of knowledge</comment>
        <translation>rattrapage</translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>source of knowledge</comment>
        <translation>consultation</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>this console</source>
        <comment>source of knowledge</comment>
        <translation>cette console</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of knowledge</comment>
        <translation>webhook</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>ringback::cli::Session</name>
    <message>
        <source>%1 Ringback asks Thoughtly for the outcome instead.</source>
        <translation>%1 Ringback demande le résultat à Thoughtly.</translation>
    </message>
    <message>
        <source>Stopped before the running Ringback had answered.</source>
        <translation>Arrêté avant que le Ringback en marche ait répondu.</translation>
    </message>
</context>
<context>
    <name>ringback::http</name>
    <message>
        <source>This isn't valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Client</name>
    <message>
        <source>%1 must be reached over https://: over http:// anybody on the way could read the API token.</source>
        <translation>%1 doit être joint par https:// : par http://, n’importe qui en chemin pourrait lire le jeton API.</translation>
    </message>
    <message>
        <source>Practice mode talks only to this computer, never to %1.</source>
        <translation>Le mode entraînement ne parle qu’à cet ordinateur, jamais à %1.</translation>
    </message>
    <message>
        <source>The API token or the team ID contains a line break.</source>
        <translation>Le jeton API ou l’ID d’équipe contient un saut de ligne.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>This address isn't a web address that starts with https://.</source>
        <translation>Ce n’est pas une adresse web commençant par https://.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Failure</name>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 s’est interrompu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>%1 can't be found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 can't be reached: it doesn't answer.</source>
        <translation>%1 est injoignable : pas de réponse.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 n’a pas répondu en %2.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 refuse les connexions.</translation>
    </message>
    <message>
        <source>%1 sent an answer that isn't HTTP.</source>
        <translation>%1 a envoyé une réponse qui n’est pas du HTTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Pas de connexion sécurisée à %1 : %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse de %1 est trop grande.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Le proxy vers %1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be found.</source>
        <translation>Le proxy vers %1 est introuvable.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be reached.</source>
        <translation>Le proxy vers %1 est injoignable.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 closed the connection.</source>
        <translation>Le proxy vers %1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work.</source>
        <translation>Le proxy vers %1 ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 doesn't answer.</source>
        <translation>Le proxy vers %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses connections.</source>
        <translation>Le proxy vers %1 refuse les connexions.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Il n’y a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>son certificat appartient à un autre nom</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>son certificat a été révoqué</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this computer's clock</source>
        <translation>son certificat n’est pas encore valable ; vérifiez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>nobody that this computer trusts vouches for its certificate</source>
        <translation>personne de confiance pour cet ordinateur ne garantit son certificat</translation>
    </message>
    <message>
        <source>the encryption could not be agreed on</source>
        <translation>le chiffrement n’a pas pu être convenu</translation>
    </message>
</context>
<context>
    <name>ringback::http::Fault</name>
    <message>
        <source>A chunk doesn't end in CR LF.</source>
        <translation>Un bloc ne finit pas par CR LF.</translation>
    </message>
    <message>
        <source>A chunk size can't be read.</source>
        <translation>Une taille de bloc est illisible.</translation>
    </message>
    <message>
        <source>A header field is malformed.</source>
        <translation>Un champ d’en-tête est mal formé.</translation>
    </message>
    <message>
        <source>A header line starts with a space.</source>
        <translation>Une ligne d’en-tête commence par une espace.</translation>
    </message>
    <message>
        <source>A line ends in a bare CR.</source>
        <translation>Une ligne finit par un CR seul.</translation>
    </message>
    <message>
        <source>A line ends in a bare LF.</source>
        <translation>Une ligne finit par un LF seul.</translation>
    </message>
    <message>
        <source>A trailer line can't be read.</source>
        <translation>Une ligne finale est illisible.</translation>
    </message>
    <message>
        <source>It gave way to a newer connection.</source>
        <translation>Elle a cédé la place à une connexion plus récente.</translation>
    </message>
    <message>
        <source>The Content-Length field is malformed.</source>
        <translation>Le champ Content-Length est mal formé.</translation>
    </message>
    <message>
        <source>The Host field is malformed.</source>
        <translation>Le champ Host est mal formé.</translation>
    </message>
    <message>
        <source>The Host field is missing.</source>
        <translation>Le champ Host manque.</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>Le corps est trop grand.</translation>
    </message>
    <message>
        <source>The chunk extensions are too large.</source>
        <translation>Les extensions de bloc sont trop grandes.</translation>
    </message>
    <message>
        <source>The expectation can't be met.</source>
        <translation>L’attente ne peut être satisfaite.</translation>
    </message>
    <message>
        <source>The head holds a control character.</source>
        <translation>L’en-tête contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The head took too long to arrive.</source>
        <translation>L’en-tête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>The header fields are too large.</source>
        <translation>Les champs d’en-tête sont trop grands.</translation>
    </message>
    <message>
        <source>The method isn't supported.</source>
        <translation>La méthode n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>The request ended before it was complete.</source>
        <translation>La requête s’est terminée avant d’être complète.</translation>
    </message>
    <message>
        <source>The request line is malformed.</source>
        <translation>La ligne de requête est mal formée.</translation>
    </message>
    <message>
        <source>The request line is missing.</source>
        <translation>La ligne de requête manque.</translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation>La ligne de requête est trop longue.</translation>
    </message>
    <message>
        <source>The request target is malformed.</source>
        <translation>La cible de la requête est mal formée.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>The trailers are too large.</source>
        <translation>Les lignes finales sont trop grandes.</translation>
    </message>
    <message>
        <source>The transfer coding isn't supported.</source>
        <translation>Le codage de transfert n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>There are too many header fields.</source>
        <translation>Il y a trop de champs d’en-tête.</translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation>Il y a plus d’un champ Host.</translation>
    </message>
    <message>
        <source>There were too many connections.</source>
        <translation>Il y avait trop de connexions.</translation>
    </message>
    <message>
        <source>This version of HTTP isn't supported.</source>
        <translation>Cette version de HTTP n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>Too much is under way.</source>
        <translation>Trop de choses sont en cours.</translation>
    </message>
    <message>
        <source>Where the body ends can't be told for certain.</source>
        <translation>On ne peut pas dire avec certitude où finit le corps.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Server</name>
    <message>
        <source>Can't listen on port %1 of %2.</source>
        <translation>Impossible d’écouter sur le port %1 de %2.</translation>
    </message>
    <message>
        <source>Only an administrator may listen on port %1. Choose a port above 1023 in Settings.</source>
        <translation>Seul un administrateur peut écouter sur le port %1. Choisissez un port au-dessus de 1023 dans les paramètres.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port in Settings.</source>
        <translation>Le port %1 sur %2 est pris par un autre programme. Choisissez un autre port dans les paramètres.</translation>
    </message>
    <message>
        <source>This computer has no address %1 to listen on. Choose another one in Settings.</source>
        <translation>Cet ordinateur n’a pas d’adresse %1 où écouter. Choisissez-en une autre dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Tls</name>
    <message>
        <source>The file %1 for TLS can't be read.</source>
        <translation>Le fichier %1 pour TLS est illisible.</translation>
    </message>
    <message>
        <source>The file %1 for TLS doesn't exist.</source>
        <translation>Le fichier %1 pour TLS n’existe pas.</translation>
    </message>
    <message>
        <source>The key in %1 belongs to another certificate.</source>
        <translation>La clé dans %1 appartient à un autre certificat.</translation>
    </message>
    <message>
        <source>The listener's certificate expired on %1: deliveries over TLS will fail.</source>
        <translation>Le certificat du récepteur a expiré le %1 : les livraisons par TLS échoueront.</translation>
    </message>
    <message>
        <source>The listener's certificate expires on %1: renew it.</source>
        <translation>Le certificat du récepteur expire le %1 : renouvelez-le.</translation>
    </message>
    <message>
        <source>The listener's certificate is valid only from %1: deliveries over TLS will fail.</source>
        <translation>Le certificat du récepteur n’est valable qu’à partir du %1 : les livraisons par TLS échoueront.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>Il n’y a pas de certificat au format PEM dans %1.</translation>
    </message>
    <message>
        <source>There is no key in PEM form, without a passphrase, in %1.</source>
        <translation>Il n’y a pas de clé au format PEM, sans phrase secrète, dans %1.</translation>
    </message>
</context>
<context>
    <name>ringback::models::CallbacksModel</name>
    <message>
        <source>%1 / %2</source>
        <comment>tries made of tries at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>Demandé %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits too long: requested %1</source>
        <translation>Attend trop longtemps : demandé %1</translation>
    </message>
</context>
<context>
    <name>ringback::models::CallsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>when and by what it is known</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last known %1, by %2</source>
        <translation>Dernière nouvelle %1, par %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
</context>
<context>
    <name>ringback::models::ContactsModel</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>ringback::models::DeliveriesModel</name>
    <message>
        <source>A callback in the queue</source>
        <translation>Un rappel dans la file</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It was known already</source>
        <translation>C’était déjà connu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>News of a call</source>
        <translation>Du nouveau sur un appel</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
</context>
<context>
    <name>ringback::models::DoNotCallModel</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Said in a call</source>
        <translation>Dit pendant un appel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>ringback::models::InsightSource</name>
    <message>
        <source>The store can't be read.</source>
        <translation>Les données sont illisibles.</translation>
    </message>
</context>
<context>
    <name>ringback::models::TimelineModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>when and by what, and the detail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and by what it is known</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ringback::models::TranscriptModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>speaker and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agent vocal</translation>
    </message>
</context>
<context>
    <name>ringback::sandbox::Front</name>
    <message>
        <source>The sandbox can't listen on port %1: %2</source>
        <translation>Le bac à sable ne peut pas écouter sur le port %1 : %2</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Client</name>
    <message>
        <source>A proxy on the way asks for a password.</source>
        <translation>Un proxy en chemin demande un mot de passe.</translation>
    </message>
    <message>
        <source>A web page came instead of Thoughtly's answer: a proxy or a login page may stand between.</source>
        <translation>Une page web est venue à la place de la réponse de Thoughtly : un proxy ou une page de connexion s’interpose peut-être.</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID first.</source>
        <translation>Saisissez d’abord le jeton API et l’ID d’équipe.</translation>
    </message>
    <message>
        <source>It isn't known whether this arrived: %1</source>
        <translation>On ne sait pas si ceci est arrivé : %1</translation>
    </message>
    <message>
        <source>The server points to another address (%1), which isn't followed. Check the API address in the settings.</source>
        <translation>Le serveur renvoie vers une autre adresse (%1), qui n’est pas suivie. Vérifiez l’adresse de l’API dans les paramètres.</translation>
    </message>
    <message>
        <source>This API token isn't allowed to do that at Thoughtly.</source>
        <translation>Ce jeton API n’a pas le droit de faire cela chez Thoughtly.</translation>
    </message>
    <message>
        <source>This automation has no usable id or address.</source>
        <translation>Cette automatisation n’a pas d’identifiant ou d’adresse utilisable.</translation>
    </message>
    <message>
        <source>This automation takes requests only with a token: switch off its webhook verification at Thoughtly.</source>
        <translation>Cette automatisation n’accepte les requêtes qu’avec un jeton : désactivez sa vérification des webhooks chez Thoughtly.</translation>
    </message>
    <message>
        <source>This contact has no usable id at Thoughtly.</source>
        <translation>Ce contact n’a pas d’identifiant utilisable chez Thoughtly.</translation>
    </message>
    <message>
        <source>This voice agent has no usable id.</source>
        <translation>Cet agent vocal n’a pas d’identifiant utilisable.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't accept the API token or the team ID. If a proxy stands between, it may drop the team_id header.</source>
        <translation>Thoughtly n’accepte pas le jeton API ou l’ID d’équipe. Un proxy intermédiaire pourrait supprimer l’en-tête team_id.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this (any more).</source>
        <translation>Thoughtly ne connaît pas (ou plus) ceci.</translation>
    </message>
    <message>
        <source>Thoughtly gave up waiting for the request.</source>
        <translation>Thoughtly a cessé d’attendre la requête.</translation>
    </message>
    <message>
        <source>Thoughtly has a fault of its own (%1).</source>
        <translation>Thoughtly a un défaut de son côté (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request (%1).</source>
        <translation>Thoughtly a refusé la requête (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request: “%1”</source>
        <translation>Thoughtly a refusé la requête : « %1 »</translation>
    </message>
    <message>
        <source>Thoughtly takes no more requests this minute.</source>
        <translation>Thoughtly n’accepte plus de requêtes cette minute.</translation>
    </message>
    <message>
        <source>Thoughtly's answer can't be understood.</source>
        <translation>La réponse de Thoughtly est incompréhensible.</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Dispatcher</name>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 Nouvel essai dans %n seconde.</numerusform>
            <numerusform>%1 Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>Thoughtly asks for a pause: going on in %n second(s).</source>
        <translation>
            <numerusform>Thoughtly demande une pause : reprise dans %n seconde.</numerusform>
            <numerusform>Thoughtly demande une pause : reprise dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::webhook::Listener</name>
    <message>
        <source>A probe came that wasn't ours.</source>
        <translation>Une sonde est arrivée qui n’était pas la nôtre.</translation>
    </message>
    <message>
        <source>It came from a page in a browser.</source>
        <translation>Elle venait d’une page dans un navigateur.</translation>
    </message>
    <message>
        <source>It was sent to a name that isn't this listener's (the Host field).</source>
        <translation>Elle était adressée à un nom qui n’est pas celui de ce récepteur (champ Host).</translation>
    </message>
    <message>
        <source>The body wasn't said to be JSON in UTF-8.</source>
        <translation>Le corps n’était pas annoncé comme du JSON en UTF-8.</translation>
    </message>
    <message>
        <source>The body wasn't valid JSON.</source>
        <translation>Le corps n’était pas du JSON valide.</translation>
    </message>
    <message>
        <source>The delivery couldn't be stored.</source>
        <translation>La livraison n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>The length of the body was missing.</source>
        <translation>La longueur du corps manquait.</translation>
    </message>
    <message>
        <source>The method %1 isn't for this path.</source>
        <translation>La méthode %1 n’est pas pour ce chemin.</translation>
    </message>
    <message>
        <source>The secret was missing or wrong.</source>
        <translation>Le secret manquait ou était faux.</translation>
    </message>
    <message>
        <source>The signature was wrong or too old.</source>
        <translation>La signature était fausse ou trop ancienne.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Il n’y a rien à ce chemin.</translation>
    </message>
</context>
</TS>
