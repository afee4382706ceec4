<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CallerPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>Agente de &amp;voz</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>For numbers typed without a country code.</source>
        <translation>Para números escritos sin prefijo de país.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Wire format</source>
        <translation>&amp;Formato de transmisión</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>Direcc&amp;ión de la API</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Find both in the Thoughtly dashboard › Settings › Developers.</source>
        <translation>Encontrará ambos en el panel de Thoughtly › Settings › Developers.</translation>
    </message>
    <message>
        <source>Leave practice mode and &amp;connect…</source>
        <translation>Salir del modo de práctica y co&amp;nectar…</translation>
    </message>
    <message>
        <source>Team &amp;ID</source>
        <translation>&amp;ID del equipo</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Atributos</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>C&amp;onsentimiento</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Fill from clipboard</source>
        <translation>&amp;Rellenar desde el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Dado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Et&amp;iquetas</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>Uno por línea: nombre: valor</translation>
    </message>
    <message>
        <source>Save and call &amp;back</source>
        <translation>Guardar y &amp;devolver la llamada</translation>
    </message>
    <message>
        <source>Saving states that this person agreed to be called.</source>
        <translation>Al guardar, declara que esta persona aceptó recibir llamadas.</translation>
    </message>
    <message>
        <source>Through: web form, phone call…</source>
        <translation>Cómo: formulario web, llamada…</translation>
    </message>
    <message>
        <source>vip, lisbon</source>
        <translation>vip, lisboa</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Keep calls</source>
        <translation>Conservar las ll&amp;amadas</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Keep &amp;deliveries</source>
        <translation>Conservar las &amp;entregas</translation>
    </message>
    <message>
        <source>Keep trans&amp;cripts</source>
        <translation>Conservar las &amp;transcripciones</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>What is older is removed daily. Calls under way and the do-not-call list always stay.</source>
        <translation>Lo más antiguo se elimina cada día. Las llamadas en curso y la lista de no llamar se conservan siempre.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> a day</source>
        <translation> al día</translation>
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
        <translation>&amp;Tarde después de</translation>
    </message>
    <message>
        <source>&amp;Undo time</source>
        <translation>T&amp;iempo para deshacer</translation>
    </message>
    <message>
        <source>A&amp;utomatic calls</source>
        <translation>Llamadas a&amp;utomáticas</translation>
    </message>
    <message>
        <source>At most so many, to people whom a rule wants called by itself. None: nobody is called without a click.</source>
        <translation>Como máximo tantas, a personas que una regla quiere que se llamen solas. Ninguna: no se llama a nadie sin un clic.</translation>
    </message>
    <message>
        <source>Called &amp;recently</source>
        <translation>Llamada &amp;reciente</translation>
    </message>
    <message>
        <source>Calling &amp;hours</source>
        <translation>&amp;Horario de llamadas</translation>
    </message>
    <message>
        <source>Calls a da&amp;y</source>
        <translation>Llamadas por &amp;día</translation>
    </message>
    <message>
        <source>Hours and limits</source>
        <translation>Horario y límites</translation>
    </message>
    <message>
        <source>How long a call waits before anything is sent. Urgent calls never wait.</source>
        <translation>Cuánto espera una llamada antes de enviar nada. Las urgentes no esperan nunca.</translation>
    </message>
    <message>
        <source>In the called person’s own time.</source>
        <translation>En la hora local de la persona a la que se llama.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Ringback warns when the last call is less long ago.</source>
        <translation>Ringback avisa cuando la última llamada es más reciente que esto.</translation>
    </message>
    <message>
        <source>To one number within 24 hours. Beyond that, only with a reason.</source>
        <translation>A un mismo número en 24 horas. Más allá, solo con un motivo.</translation>
    </message>
    <message>
        <source>Who waits in the queue longer is marked, from half of it on in amber. Urgent ones: a quarter of it.</source>
        <translation>Quien espera más en la cola se marca, en ámbar desde la mitad. Urgentes: un cuarto.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Connect &amp;outcomes</source>
        <translation>C&amp;onectar los resultados</translation>
    </message>
    <message>
        <source>Copy &amp;webhook URL</source>
        <translation>Copiar la URL del &amp;webhook</translation>
    </message>
    <message>
        <source>It holds the secret: paste it only at Thoughtly.</source>
        <translation>Contiene el secreto: péguela solo en Thoughtly.</translation>
    </message>
    <message>
        <source>Listener &amp;address</source>
        <translation>&amp;Dirección del receptor</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>&amp;URL pública</translation>
    </message>
    <message>
        <source>Ringback as&amp;ks Thoughtly for outcomes</source>
        <translation>Ringback &amp;consulta los resultados a Thoughtly</translation>
    </message>
    <message>
        <source>Thoughtly &amp;sends outcomes to a public URL</source>
        <translation>Thoughtly &amp;envía los resultados a una URL pública</translation>
    </message>
    <message>
        <source>Where Thoughtly reaches this listener, for example through a tunnel.</source>
        <translation>Donde Thoughtly alcanza este receptor, por ejemplo a través de un túnel.</translation>
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
        <translation>&amp;Olvidar las credenciales</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>ringback::AboutDialog</name>
    <message>
        <source>About Ringback</source>
        <translation>Acerca de Ringback</translation>
    </message>
    <message>
        <source>Calls people back with the voice agents of Thoughtly.</source>
        <translation>Devuelve llamadas con los agentes de voz de Thoughtly.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3, without any warranty. It is not made by Thoughtly.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3, sin garantía alguna. No lo hace Thoughtly.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Ringback’s logo</source>
        <translation>Logotipo de Ringback</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>ringback::AgentCommands</name>
    <message>
        <source>This list is as last known: %1</source>
        <translation>Esta lista es la última conocida: %1</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuando</translation>
    </message>
    <message>
        <source>Edit the appointment</source>
        <translation>Editar la cita</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentImportDialog</name>
    <message>
        <source>%1 can be taken, %2 can't. %3</source>
        <translation>Se pueden tomar %1; %2, no. %3</translation>
    </message>
    <message>
        <source>Appointments in the file</source>
        <translation>Citas del archivo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Importar citas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number from: %1</source>
        <translation>Número de: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentWatch</name>
    <message numerus="yes">
        <source>%n appointment(s) of %1 could not be taken. Import it by hand to see why.</source>
        <translation>
            <numerusform>No se pudo tomar %n cita de %1. Impórtelo a mano para ver por qué.</numerusform>
            <numerusform>No se pudieron tomar %n citas de %1. Impórtelo a mano para ver por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments of %1 were not taken: %2</source>
        <translation>No se tomaron las citas de %1: %2</translation>
    </message>
</context>
<context>
    <name>ringback::Appointments</name>
    <message>
        <source>Dates are read as %1.</source>
        <translation>Las fechas se leen como %1.</translation>
    </message>
    <message>
        <source>It doesn't say when it begins.</source>
        <translation>No dice cuándo empieza.</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <translation>No tiene número de teléfono.</translation>
    </message>
    <message>
        <source>It lasts the whole day: a reminder needs a time.</source>
        <translation>Dura todo el día: un recordatorio necesita una hora.</translation>
    </message>
    <message>
        <source>It repeats by the hour or faster, or by a rule that can't be read.</source>
        <translation>Se repite cada hora o más a menudo, o según una regla que no se puede leer.</translation>
    </message>
    <message>
        <source>Its time zone “%1” isn't known: read as this computer's.</source>
        <translation>No se conoce su zona horaria «%1»: se lee como la de este equipo.</translation>
    </message>
    <message>
        <source>No phone number was found in it.</source>
        <translation>No se encontró ningún número de teléfono en ella.</translation>
    </message>
    <message>
        <source>The first line must name the columns: date, time, phone, and as wanted name and service.</source>
        <translation>La primera línea debe nombrar las columnas: date, time, phone y, si se desea, name y service.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This file can't be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is too large for appointments: 32 MB at most.</source>
        <translation>Este archivo es demasiado grande para citas: 32 MB como máximo.</translation>
    </message>
    <message>
        <source>This isn't a calendar that can be read.</source>
        <translation>Esto no es un calendario que se pueda leer.</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>asistente</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>phone field</source>
        <translation>campo de teléfono</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>título</translation>
    </message>
    <message>
        <source>“%1” can't be read as a date and a time.</source>
        <translation>«%1» no se puede leer como fecha y hora.</translation>
    </message>
</context>
<context>
    <name>ringback::Attention</name>
    <message>
        <source>A call was put through to a person</source>
        <translation>Una llamada se transfirió a una persona</translation>
    </message>
    <message>
        <source>A rule of your team says so</source>
        <translation>Lo dice una regla de su equipo</translation>
    </message>
    <message>
        <source>An urgent call failed</source>
        <translation>Una llamada urgente falló</translation>
    </message>
    <message>
        <source>An urgent callback is wanted</source>
        <translation>Se pide una devolución de llamada urgente</translation>
    </message>
    <message>
        <source>Nobody knows whether a call rang</source>
        <translation>Nadie sabe si sonó una llamada</translation>
    </message>
    <message>
        <source>Somebody asked not to be called</source>
        <translation>Alguien pidió que no se le llamara</translation>
    </message>
</context>
<context>
    <name>ringback::AutomaticCaller</name>
    <message>
        <source>%1 was not called automatically and waits for you. %2</source>
        <translation>No se llamó automáticamente a %1, que le espera a usted. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic call(s) were placed within a day, as many as the settings allow. The others wait in the queue.</source>
        <translation>
            <numerusform>Se hizo %n llamada automática en un día, tantas como permite la configuración. Los demás esperan en la cola.</numerusform>
            <numerusform>Se hicieron %n llamadas automáticas en un día, tantas como permite la configuración. Los demás esperan en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>Se detuvieron las llamadas automáticas.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>Elija primero un agente de voz.</translation>
    </message>
    <message>
        <source>It came due while nothing could be done.</source>
        <translation>Venció cuando no se podía hacer nada.</translation>
    </message>
</context>
<context>
    <name>ringback::Automation</name>
    <message>
        <source>A field's name has letters, digits, _, - and . only.</source>
        <translation>El nombre de un campo solo lleva letras, cifras, _, - y .</translation>
    </message>
    <message>
        <source>The automation needs a name, of at most 60 letters.</source>
        <translation>La automatización necesita un nombre de 60 letras como máximo.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Los datos deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Dos campos tienen el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationActions</name>
    <message numerus="yes">
        <source>%n could not be triggered.</source>
        <translation>
            <numerusform>%n no se pudo activar.</numerusform>
            <numerusform>%n no se pudieron activar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been triggered: it is not repeated.</source>
        <translation>
            <numerusform>%n quizá se activó: no se repite.</numerusform>
            <numerusform>%n quizá se activaron: no se repite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>Automatizaciones…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Elija primero a una persona.</translation>
    </message>
    <message>
        <source>Choose at most %1 people at once.</source>
        <translation>Elija como máximo %1 personas a la vez.</translation>
    </message>
    <message>
        <source>Trigger an automation…</source>
        <translation>Activar una automatización…</translation>
    </message>
    <message numerus="yes">
        <source>Triggered for %n people.</source>
        <translation>
            <numerusform>Activada para %n persona.</numerusform>
            <numerusform>Activada para %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::AutomationCommands</name>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>No hay ninguna automatización «%1».</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationKeeper</name>
    <message>
        <source>An automation that isn't saved</source>
        <translation>Una automatización no guardada</translation>
    </message>
    <message>
        <source>Enter the automation's id or address.</source>
        <translation>Indique el identificador o la dirección de la automatización.</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Rellene primero «%1».</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>Ringback se está cerrando.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>Ringback se detuvo mientras se enviaba: puede que saliera.</translation>
    </message>
    <message>
        <source>Say for which number.</source>
        <translation>Diga para qué número.</translation>
    </message>
    <message>
        <source>The automation's payload isn't a JSON object.</source>
        <translation>El contenido de la automatización no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>Esta automatización ya no existe.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Este contacto ya no existe.</translation>
    </message>
    <message>
        <source>“%1” was triggered for this number %2.</source>
        <translation>«%1» se activó para este número %2.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationPost</name>
    <message>
        <source>The automation's address isn't in the keychain: enter it once more.</source>
        <translation>La dirección de la automatización no está en el llavero: introdúzcala de nuevo.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationsDialog</name>
    <message>
        <source>&amp;Asks for</source>
        <translation>&amp;Pide</translation>
    </message>
    <message>
        <source>&amp;Id or address</source>
        <translation>&amp;Identificador o dirección</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Elimina&amp;r</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A&amp;dd field</source>
        <translation>A&amp;ñadir campo</translation>
    </message>
    <message>
        <source>An automation of Thoughtly's that you trigger for people. It may ring them, so it is held to the same rules as a call.</source>
        <translation>Una automatización de Thoughtly que se activa para personas. Puede llamarlas, así que rigen las mismas reglas que para una llamada.</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Como está en el llavero</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatizaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>For example Feedback call</source>
        <translation>Por ejemplo, Llamada de valoración</translation>
    </message>
    <message>
        <source>From the automation's webhook trigger</source>
        <translation>Del activador webhook de la automatización</translation>
    </message>
    <message>
        <source>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, the contact's attributes and the fields above are filled in.</source>
        <translation>JSON. Se rellenan {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, los atributos del contacto y los campos de arriba.</translation>
    </message>
    <message>
        <source>Kept in the system keychain and not shown again.</source>
        <translation>Se guarda en el llavero del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Remove &amp;field</source>
        <translation>Quitar &amp;campo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Lo que pide</translation>
    </message>
</context>
<context>
    <name>ringback::BarList</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name, figure, share</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ringback::BodyTree</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields of the body</source>
        <translation>Campos del cuerpo</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ringback::BulkActions</name>
    <message numerus="yes">
        <source>%n call(s) on the way.</source>
        <translation>
            <numerusform>%n llamada en camino.</numerusform>
            <numerusform>%n llamadas en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n contacto con la etiqueta «%1».</numerusform>
            <numerusform>%n contactos con la etiqueta «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be called: %1</source>
        <translation>
            <numerusform>No se pudo llamar a %n: %1</numerusform>
            <numerusform>No se pudo llamar a %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered: %1</source>
        <translation>
            <numerusform>No se pudo incluir %n: %1</numerusform>
            <numerusform>No se pudieron incluir %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tagged: %1</source>
        <translation>
            <numerusform>No se pudo etiquetar %n: %1</numerusform>
            <numerusform>No se pudieron etiquetar %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the do-not-call list.</source>
        <translation>
            <numerusform>%n número en la lista de no llamar.</numerusform>
            <numerusform>%n números en la lista de no llamar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Nota (opcional)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Añadir la etiqueta</translation>
    </message>
    <message>
        <source>Choose at most %1 people to call at once.</source>
        <translation>Elija como máximo %1 personas para llamarlas a la vez.</translation>
    </message>
    <message>
        <source>Choose at most %1 rows for that.</source>
        <translation>Elija como máximo %1 filas para eso.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message numerus="yes">
        <source>Never call %n people again?</source>
        <translation>
            <numerusform>¿No llamar nunca más a %n persona?</numerusform>
            <numerusform>¿No llamar nunca más a %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here can call these numbers while they are on the do-not-call list. Callbacks that wait for them are skipped.</source>
        <translation>Nadie aquí puede llamar a estos números mientras estén en la lista de no llamar. Las devoluciones pendientes se omiten.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contact(s)</source>
        <translation>
            <numerusform>Etiquetar %n contacto</numerusform>
            <numerusform>Etiquetar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>Quién lo pidió y cómo</translation>
    </message>
</context>
<context>
    <name>ringback::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call %n now</source>
        <translation>
            <numerusform>Llamar a %n ahora</numerusform>
            <numerusform>Llamar a %n ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n people back?</source>
        <translation>
            <numerusform>¿Devolver la llamada a %n persona?</numerusform>
            <numerusform>¿Devolver la llamada a %n personas?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallActions</name>
    <message>
        <source>Edit outcome…</source>
        <translation>Editar el resultado…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resolución: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>ringback::CallCheck</name>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>Sí sonó</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Looking it up… last checked %1</source>
        <translation>Consultando… última comprobación %1</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>No outcome (checked %1)</source>
        <translation>Sin resultado (comprobado %1)</translation>
    </message>
    <message>
        <source>No trace of this call, last checked %1. Did it ring?</source>
        <translation>No hay rastro de esta llamada; última comprobación %1. ¿Sonó?</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A call can only be closed with a status that ends it.</source>
        <translation>Una llamada solo se puede cerrar con un estado que la termine.</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Cerrada a mano</translation>
    </message>
    <message>
        <source>It did not ring</source>
        <translation>No sonó</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>Sí sonó</translation>
    </message>
    <message>
        <source>Only a call without an outcome can be closed by hand.</source>
        <translation>Solo se puede cerrar a mano una llamada sin resultado.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>Esta llamada no existe.</translation>
    </message>
    <message>
        <source>This call is still being looked up.</source>
        <translation>Esta llamada se está consultando todavía.</translation>
    </message>
    <message>
        <source>What became of this call is known by now.</source>
        <translation>Ya se sabe qué fue de esta llamada.</translation>
    </message>
</context>
<context>
    <name>ringback::CallCommands</name>
    <message>
        <source>There is no call %1.</source>
        <translation>No existe la llamada %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallEnd</name>
    <message>
        <source>It isn't known whether the phone rang. Ringback will not call again by itself; see call %1.</source>
        <translation>No se sabe si sonó el teléfono. Ringback no volverá a llamar por sí mismo; vea la llamada %1.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>La llamada falló.</translation>
    </message>
    <message>
        <source>The call is not over yet; its status is “%1”.</source>
        <translation>La llamada aún no ha terminado; su estado es «%1».</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>La llamada se canceló.</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>La llamada no se envió.</translation>
    </message>
    <message>
        <source>The call was taken back before anything was sent.</source>
        <translation>La llamada se retiró antes de enviar nada.</translation>
    </message>
    <message>
        <source>Thoughtly suppressed the call.</source>
        <translation>Thoughtly suprimió la llamada.</translation>
    </message>
</context>
<context>
    <name>ringback::CallHistory</name>
    <message>
        <source>Earlier calls</source>
        <translation>Llamadas anteriores</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarking</name>
    <message>
        <source>%1 (by %2, was: %3)</source>
        <translation>%1 (por %2, era: %3)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (era: %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarksForm</name>
    <message>
        <source>%1?</source>
        <comment>a result that is only suggested</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Keys 1 to 9 and 0; the same key again takes it back</source>
        <translation>Teclas 1 a 9 y 0; la misma tecla otra vez lo retira</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se guardó. %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Press N to write a note</source>
        <translation>Pulse N para escribir una nota</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resolución: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>suggested by the call</source>
        <translation>sugerido por la llamada</translation>
    </message>
</context>
<context>
    <name>ringback::CallPanel</name>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Captured in the call</source>
        <translation>Capturado en la llamada</translation>
    </message>
    <message>
        <source>Captured values</source>
        <translation>Valores capturados</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Earlier %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Edit outcome…</source>
        <translation>Editar el resultado…</translation>
    </message>
    <message>
        <source>Known %1, %2</source>
        <translation>Conocido %1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No earlier calls with this person.</source>
        <translation>No hay llamadas anteriores con esta persona.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Enviado con ella</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacement</name>
    <message>
        <source>Taken back before anything was sent.</source>
        <translation>Retirada antes de enviar nada.</translation>
    </message>
    <message>
        <source>The call was taken back.</source>
        <translation>La llamada se retiró.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this contact or this voice agent any more. Call again: the contact is looked for by its number.</source>
        <translation>Thoughtly ya no conoce a este contacto o a este agente de voz. Vuelva a llamar: el contacto se busca por su número.</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacer</name>
    <message>
        <source>%1 (%2 overruled: %3)</source>
        <comment>reason, who, verdict</comment>
        <translation>%1 (%2 pasó por alto: %3)</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <translation>No se llamó a %1. %2</translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>Se detuvieron las llamadas automáticas.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>Elija primero un agente de voz.</translation>
    </message>
    <message>
        <source>It isn't known whether %1 was called. Ringback is looking it up.</source>
        <translation>No se sabe si se llamó a %1. Ringback lo está consultando.</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet. Enter them in Settings.</source>
        <translation>Todavía no hay credenciales de Thoughtly. Introdúzcalas en Configuración.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>Esta devolución de llamada ya no existe.</translation>
    </message>
    <message>
        <source>This callback is being called already.</source>
        <translation>Ya se está llamando para esta devolución.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Esta devolución de llamada ya está cerrada.</translation>
    </message>
    <message>
        <source>This callback is for another number.</source>
        <translation>Esta devolución de llamada es para otro número.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Este contacto ya no existe.</translation>
    </message>
    <message>
        <source>To call in spite of the verdict, say why: the reason is kept.</source>
        <translation>Para llamar a pesar del veredicto, indique por qué: el motivo se conserva.</translation>
    </message>
    <message>
        <source>Too late to take this call back: it has been sent.</source>
        <translation>Es tarde para retirar esta devolución de llamada: ya se envió.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>una regla</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>llamado de nuevo</translation>
    </message>
</context>
<context>
    <name>ringback::CallPreview</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id de la llamada</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>It tells of a call.</source>
        <translation>Habla de una llamada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nothing of a call yet: say which field is the status, the outcome or the call's id.</source>
        <translation>Todavía nada de una llamada: diga qué campo es el estado, el resultado o el id de la llamada.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
</context>
<context>
    <name>ringback::CallRules</name>
    <message>
        <source>A place is a country such as FR, or a state such as US-FL.</source>
        <translation>Un lugar es un país como FR, o un estado como US-FL.</translation>
    </message>
    <message>
        <source>The most attempts are a number from 0 to 100.</source>
        <translation>El máximo de intentos es un número de 0 a 100.</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>Escriba los festivos como 12-25, 2026-12-31, 11/4/4 o E+1.</translation>
    </message>
    <message>
        <source>Write hours like 09:00-20:00, or - for never.</source>
        <translation>Escriba el horario como 09:00-20:00, o - para nunca.</translation>
    </message>
</context>
<context>
    <name>ringback::CallWatch</name>
    <message>
        <source>Asking Thoughtly to call.</source>
        <translation>Pidiendo a Thoughtly que llame.</translation>
    </message>
    <message>
        <source>No clear answer came: it is being looked up whether the phone rang.</source>
        <translation>No llegó una respuesta clara: se está consultando si sonó el teléfono.</translation>
    </message>
    <message>
        <source>The call is in progress.</source>
        <translation>La llamada está en curso.</translation>
    </message>
    <message>
        <source>The call is planned.</source>
        <translation>La llamada está planificada.</translation>
    </message>
    <message>
        <source>Thoughtly took the call.</source>
        <translation>Thoughtly aceptó la llamada.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackCommand</name>
    <message>
        <source>With --force REASON it is called all the same.</source>
        <translation>Con --force MOTIVO se llama de todos modos.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>C or Ctrl+Return</source>
        <translation>C o Ctrl+Intro</translation>
    </message>
    <message numerus="yes">
        <source>Call %n back…</source>
        <translation>
            <numerusform>Devolver la llamada a %n…</numerusform>
            <numerusform>Devolver la llamada a %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Called by itself when due</source>
        <translation>Se llama sola cuando toca</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Llamadas anteriores</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>En 2 horas</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>En 30 minutos</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Omitir…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Mañana a las %1</translation>
    </message>
    <message>
        <source>Tries %1 of %2.</source>
        <translation>Intentos: %1 de %2.</translation>
    </message>
    <message>
        <source>Tries at most</source>
        <translation>Intentos como máximo</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Esperando desde hace %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackQueue</name>
    <message>
        <source>A callback can have 1 to %1 tries.</source>
        <translation>Una devolución de llamada puede tener de 1 a %1 intentos.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elija una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>Say why this callback is skipped.</source>
        <translation>Indique por qué se omite esta devolución de llamada.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>Esta devolución de llamada ya no existe.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list, so nobody was put into the queue.</source>
        <translation>Este número está en la lista de no llamar, así que no se añadió a nadie a la cola.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbacksPage</name>
    <message numerus="yes">
        <source>%n callback(s) done.</source>
        <translation>
            <numerusform>%n devolución hecha.</numerusform>
            <numerusform>%n devoluciones hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) put off.</source>
        <translation>
            <numerusform>%n devolución aplazada.</numerusform>
            <numerusform>%n devoluciones aplazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) skipped.</source>
        <translation>
            <numerusform>%n devolución omitida.</numerusform>
            <numerusform>%n devoluciones omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Automatic calls are stopped: nobody is called without a click.</source>
        <translation>Las llamadas automáticas están detenidas: no se llama a nadie sin un clic.</translation>
    </message>
    <message>
        <source>Choose All to see who is to be called later.</source>
        <translation>Elija «Todas» para ver a quién se llamará más tarde.</translation>
    </message>
    <message>
        <source>Due today %1</source>
        <translation>Para hoy %1</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Nueva devolución de llamada</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody in the queue has all of these words in name, number or reason.</source>
        <translation>Nadie en la cola tiene todas estas palabras en el nombre, el número o el motivo.</translation>
    </message>
    <message>
        <source>Nobody is called without a click any more; what has not left yet is taken back</source>
        <translation>Ya no se llama a nadie sin un clic; lo que aún no ha salido se retira</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>No toca llamar a nadie</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Vencidas %1</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>Detener las llamadas automáticas</translation>
    </message>
    <message>
        <source>This week %1</source>
        <translation>Esta semana %1</translation>
    </message>
</context>
<context>
    <name>ringback::CallerPage</name>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
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
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: again after</source>
        <translation>%1: de nuevo en</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>&amp;Añadir un lugar</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Festivos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Tries for a callback, at most</source>
        <translation>&amp;Intentos por devolución, como máximo</translation>
    </message>
    <message>
        <source>&amp;Usual hours</source>
        <translation>Horario &amp;habitual</translation>
    </message>
    <message>
        <source>After a wrong number, a number not in service, or the wish not to be called, there is no further try. A callback becomes due again within calling hours; nothing dials by itself.</source>
        <translation>Tras un número equivocado, un número fuera de servicio o el deseo de no recibir llamadas no hay más intentos. Una devolución vuelve a tocar dentro del horario de llamadas; nada marca por sí solo.</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>Como de &amp;fábrica</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <source>By the number's country and, in the United States, its state. Hours like 09:00-20:00, - for never; an empty Saturday is as weekdays, an empty Sunday as Saturday. Double-click to change. This is no legal advice: have it checked.</source>
        <translation>Según el país del número y, en Estados Unidos, el estado. Horas como 09:00-20:00, - para nunca; un sábado vacío vale como los laborables, un domingo vacío como el sábado. Doble clic para cambiar. Esto no es asesoría legal: haga que lo revisen.</translation>
    </message>
    <message>
        <source>Calling rules</source>
        <translation>Reglas de llamada</translation>
    </message>
    <message>
        <source>Calls to a number in &amp;24 hours, at most</source>
        <translation>Llamadas a un número en &amp;24 horas, como máximo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>In the time of the person who is called.</source>
        <translation>En la hora local de la persona a la que se llama.</translation>
    </message>
    <message>
        <source>Keep to the &amp;rules of the place that is called</source>
        <translation>Respetar las &amp;reglas del lugar al que se llama</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>No se llama a nadie</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>En festivos</translation>
    </message>
    <message>
        <source>On holidays nobody is called: 12-25 is each year, 2026-12-31 once, 11/4/4 the fourth Thursday in November, E+1 Easter Monday.</source>
        <translation>En festivos no se llama a nadie: 12-25 vale cada año, 2026-12-31 una vez, 11/4/4 es el cuarto jueves de noviembre, E+1 el lunes de Pascua.</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Otro horario</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Rules of places</source>
        <translation>Reglas de los lugares</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Takes back what your team changed in this row</source>
        <translation>Deshace lo que su equipo cambió en esta fila</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Laborables</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>Escriba los festivos como 12-25, 2026-12-31, 11/4/4 o E+1.</translation>
    </message>
</context>
<context>
    <name>ringback::CatchUp</name>
    <message numerus="yes">
        <source>Caught up: %n outcome(s) from %1 to %2</source>
        <translation>
            <numerusform>Al día: %n resultado de %1 a %2</numerusform>
            <numerusform>Al día: %n resultados de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of “%1” from %2 to %3 may be missing: %4</source>
        <translation>Pueden faltar resultados de «%1» de %2 a %3: %4</translation>
    </message>
    <message>
        <source>Outcomes of “%1” until %2 may be missing: %3</source>
        <translation>Pueden faltar resultados de «%1» hasta %2: %3</translation>
    </message>
    <message>
        <source>The catch-up was broken off.</source>
        <translation>La puesta al día se interrumpió.</translation>
    </message>
    <message>
        <source>the list doesn't come to an end.</source>
        <translation>la lista no tiene fin.</translation>
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
        <translation>%1 de retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Mañana</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>ringback::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <comment>title</comment>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>ringback::ClipboardOffer</name>
    <message>
        <source>Clipboard: %1</source>
        <translation>Portapapeles: %1</translation>
    </message>
    <message>
        <source>Don't offer this number</source>
        <translation>No ofrecer este número</translation>
    </message>
    <message>
        <source>Fills this number in. Nothing is dialled yet.</source>
        <translation>Rellena este número. Aún no se marca nada.</translation>
    </message>
    <message>
        <source>Open the number on the clipboard, %1</source>
        <translation>Abrir el número del portapapeles, %1</translation>
    </message>
</context>
<context>
    <name>ringback::ColumnChooser</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Columnas, en su orden</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>Esta columna se muestra siempre.</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag to put it in order, or press Alt+Up and Alt+Down.</source>
        <translation>Marque lo que muestra la tabla. Arrastre para ordenar o pulse Alt+Arriba y Alt+Abajo.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandPalette</name>
    <message>
        <source>A command, a name or a number</source>
        <translation>Una orden, un nombre o un número</translation>
    </message>
    <message>
        <source>A command, a name or a number…</source>
        <translation>Una orden, un nombre o un número…</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Hacer cualquier cosa</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRun</name>
    <message>
        <source>Not in order: %1.</source>
        <translation>Hay un problema: %1.</translation>
    </message>
    <message>
        <source>Ringback was closed before this was done.</source>
        <translation>Ringback se cerró antes de terminar esto.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRunner</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
</context>
<context>
    <name>ringback::Commands</name>
    <message>
        <source>Calling</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>People and files</source>
        <translation>Personas y archivos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>ringback::ConnectionPage</name>
    <message>
        <source>Asking Thoughtly…</source>
        <translation>Preguntando a Thoughtly…</translation>
    </message>
    <message>
        <source>Developer guide</source>
        <translation>Guía para desarrolladores</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>Funciona: sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Practice mode can't reach the real Thoughtly. To enter your credentials, leave it; what you practised with stays where it is.</source>
        <translation>El modo de práctica no puede alcanzar el Thoughtly real. Para introducir sus credenciales, salga de él; lo que practicó se queda donde está.</translation>
    </message>
    <message>
        <source>Published API description</source>
        <translation>Descripción publicada de la API</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>La dirección de la API debe empezar por https://.</translation>
    </message>
    <message>
        <source>The credentials come from the environment and are not stored.</source>
        <translation>Las credenciales vienen del entorno y no se guardan.</translation>
    </message>
    <message>
        <source>Thoughtly needs both, the API token and the team ID.</source>
        <translation>Thoughtly necesita ambos, el token de API y el ID del equipo.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactActions</name>
    <message>
        <source>%1 was removed. The calls stay.</source>
        <translation>Se eliminó %1. Las llamadas se conservan.</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>Devolver la &amp;llamada</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;No llamar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Elimina&amp;r</translation>
    </message>
    <message>
        <source>Edit the contact…</source>
        <translation>Editar el contacto…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nuevo contacto…</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Eliminar el contacto</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>Quitar de la lista de &amp;no llamar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ringback::ContactBook</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>Ya existe un contacto con este número: %1.</translation>
    </message>
    <message>
        <source>Asked not to be called, before they were forgotten.</source>
        <translation>Pidió que no se le llamara, antes de ser olvidada.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Este contacto ya no existe.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactCommands</name>
    <message>
        <source>The contact is saved here, but not at Thoughtly: %1</source>
        <translation>El contacto se guardó aquí, pero no en Thoughtly: %1</translation>
    </message>
    <message>
        <source>There is no contact %1.</source>
        <translation>No existe el contacto %1.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactDialog</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>Ya existe un contacto con este número: %1.</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Día del consentimiento</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Cómo se dio el consentimiento</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Abrir ese</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>No hay ningún número de teléfono en el portapapeles.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Type it as you like: with or without country code.</source>
        <translation>Escríbalo como quiera: con o sin prefijo de país.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>this number is unusual, please check it</source>
        <translation>este número es inusual; compruébelo</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ringback::ContactPanel</name>
    <message>
        <source>%1, asked for %2. Tries %3 of %4.</source>
        <translation>%1, solicitada para %2. Intentos: %3 de %4.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolución de llamada</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>No llamar…</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Quitar de la lista…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Thoughtly</source>
        <translation>Thoughtly</translation>
    </message>
    <message>
        <source>not there yet; created with the first call</source>
        <translation>aún no está allí; se crea con la primera llamada</translation>
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
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Called all the same because</source>
        <translation>Se llamó de todos modos porque</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Llamó</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>Llamadas a %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conocido desde</translation>
    </message>
    <message>
        <source>Never on the do-not-call list.</source>
        <translation>Nunca en la lista de no llamar.</translation>
    </message>
    <message>
        <source>Nobody called this number from here.</source>
        <translation>Nadie llamó a este número desde aquí.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On the do-not-call list since</source>
        <translation>En la lista de no llamar desde</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe hecho</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>un contrato</translation>
    </message>
    <message>
        <source>another console</source>
        <translation>otra consola</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>entered into the do-not-call list</source>
        <translation>anotado en la lista de no llamar</translation>
    </message>
    <message>
        <source>it was something else</source>
        <translation>era otra cosa</translation>
    </message>
    <message>
        <source>may have asked not to be called</source>
        <translation>quizá pidió que no se le llamara</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not stated at that time</source>
        <translation>no indicado entonces</translation>
    </message>
    <message>
        <source>oral consent</source>
        <translation>consentimiento oral</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>taken off the do-not-call list</source>
        <translation>quitado de la lista de no llamar</translation>
    </message>
    <message>
        <source>their own request</source>
        <translation>su propia petición</translation>
    </message>
    <message>
        <source>their own request of %1</source>
        <translation>su propia petición del %1</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>espera una decisión</translation>
    </message>
    <message>
        <source>written consent</source>
        <translation>consentimiento por escrito</translation>
    </message>
</context>
<context>
    <name>ringback::ConversationLook</name>
    <message>
        <source>%1 · voice agent</source>
        <translation>%1 · agente de voz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialCommands</name>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>Se necesitan ambos, el token de API y el ID del equipo.</translation>
    </message>
    <message>
        <source>There is no system keychain to keep them in: they are gone when this Ringback ends. Set THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID instead.</source>
        <translation>No hay llavero del sistema donde guardarlas: desaparecen cuando termine este Ringback. Defina THOUGHTLY_API_TOKEN y THOUGHTLY_TEAM_ID en su lugar.</translation>
    </message>
    <message>
        <source>Those in the environment are in force and stay so until THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID are unset.</source>
        <translation>Las del entorno están en vigor y lo seguirán estando hasta que se quiten THOUGHTLY_API_TOKEN y THOUGHTLY_TEAM_ID.</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialsInput</name>
    <message>
        <source>API token (not shown): </source>
        <translation>Token de API (no se muestra): </translation>
    </message>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>Se necesitan ambos, el token de API y el ID del equipo.</translation>
    </message>
    <message>
        <source>Standard input can't be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>Standard input must hold the API token and the team id: two lines, or JSON with api_token and team_id.</source>
        <translation>La entrada estándar debe contener el token de API y el ID del equipo: dos líneas, o JSON con api_token y team_id.</translation>
    </message>
    <message>
        <source>Team id (not shown): </source>
        <translation>ID del equipo (no se muestra): </translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryActions</name>
    <message>
        <source>&amp;Forms that were taught…</source>
        <translation>&amp;Formas aprendidas…</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>&amp;Abrir la llamada</translation>
    </message>
    <message>
        <source>&amp;Open the callback</source>
        <translation>&amp;Abrir la devolución</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Refused requests…</source>
        <translation>Solicitudes re&amp;chazadas…</translation>
    </message>
    <message>
        <source>&amp;Teach this form…</source>
        <translation>&amp;Enseñar esta forma…</translation>
    </message>
    <message>
        <source>Forms that were taught…</source>
        <translation>Formas aprendidas…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Refused requests…</source>
        <translation>Solicitudes rechazadas…</translation>
    </message>
    <message>
        <source>Say what the fields of this delivery mean…</source>
        <translation>Decir qué significan los campos de esta entrega…</translation>
    </message>
    <message>
        <source>There is nothing to teach: it is understood by itself, or isn't the outcome of a call.</source>
        <translation>No hay nada que enseñar: se entiende por sí sola o no es el resultado de una llamada.</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryCommands</name>
    <message>
        <source>There is no delivery %1.</source>
        <translation>No existe la entrega %1.</translation>
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
        <translation>Cuerpo tal como llegó</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>First told %1</source>
        <translation>Lo contó primero %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Cabeceras y cuerpo</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>Se guarda tal como llegó.</translation>
    </message>
    <message>
        <source>It is kept, and is read in a moment.</source>
        <translation>Se guarda y se leerá en un momento.</translation>
    </message>
    <message>
        <source>It put somebody into the queue.</source>
        <translation>Puso a alguien en la cola.</translation>
    </message>
    <message>
        <source>It says nothing that wasn't known already, so nothing was changed.</source>
        <translation>No dice nada que no se supiera ya; no se cambió nada.</translation>
    </message>
    <message>
        <source>It told something new of a call.</source>
        <translation>Contó algo nuevo de una llamada.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir la llamada</translation>
    </message>
    <message>
        <source>Open the callback</source>
        <translation>Abrir la devolución</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>Solicitud como curl</translation>
    </message>
    <message>
        <source>Say once what its fields mean, and all like it are understood.</source>
        <translation>Diga una vez qué significan sus campos, y se entenderán todas las que sean así.</translation>
    </message>
    <message>
        <source>Teach this form…</source>
        <translation>Enseñar esta forma…</translation>
    </message>
    <message>
        <source>The same as that of %1</source>
        <translation>Igual que la de %1</translation>
    </message>
</context>
<context>
    <name>ringback::Desktop</name>
    <message>
        <source>A real one offers to open what it is about.</source>
        <translation>Una de verdad ofrece abrir aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Call the number on the clipboard…</source>
        <translation>Llamar al número del portapapeles…</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>No se pueden guardar las entregas: ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Ringback says it in its window.</source>
        <translation>Nada en este escritorio muestra notificaciones. Ringback lo dice en su ventana.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit it from the tray's menu. Settings › Notifications changes this.</source>
        <translation>Salga desde el menú de la bandeja. Configuración › Notificaciones lo cambia.</translation>
    </message>
    <message>
        <source>Ringback keeps running in the tray</source>
        <translation>Ringback sigue en marcha en la bandeja</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>No hay ningún número de teléfono en el portapapeles.</translation>
    </message>
    <message>
        <source>This is how Ringback tells you</source>
        <translation>Así le avisa Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::Destinations</name>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The destination needs a name, of at most 60 letters.</source>
        <translation>El destino necesita un nombre de 60 letras como máximo.</translation>
    </message>
    <message>
        <source>There is no destination “%1”.</source>
        <translation>No existe el destino «%1».</translation>
    </message>
    <message>
        <source>This isn't a web address. It has to start with https://.</source>
        <translation>Esto no es una dirección web. Debe empezar por https://.</translation>
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
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Elimina&amp;r</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>Clave de &amp;firma</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Address and key are kept in the system keychain and not shown again.</source>
        <translation>La dirección y la clave se guardan en el llavero del sistema y no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Destinations and messages</source>
        <translation>Destinos y mensajes</translation>
    </message>
    <message>
        <source>For example crm</source>
        <translation>Por ejemplo, crm</translation>
    </message>
    <message>
        <source>It may be in our own network</source>
        <translation>Puede estar en nuestra propia red</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Guardado en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Optional: signs the messages</source>
        <translation>Opcional: firma los mensajes</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>Aquí no hay llavero: se conserva solo en esta sesión.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>se reintenta a las %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
</context>
<context>
    <name>ringback::DetailArea</name>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Elija una fila para verlo todo sobre ella.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
</context>
<context>
    <name>ringback::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallCommands</name>
    <message>
        <source>Say --as do_not_call or --as something_else.</source>
        <translation>Indique --as do_not_call o --as something_else.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallDialog</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 ya no está en la lista de no llamar.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 está en la lista de no llamar.</translation>
    </message>
    <message>
        <source>%1 lines have no number; the first is line %2: %3</source>
        <translation>%1 líneas no tienen número; la primera es la línea %2: %3</translation>
    </message>
    <message>
        <source>%1 numbers were entered, %2 were on the list already.</source>
        <translation>Se anotaron %1 números, %2 ya estaban en la lista.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>%1 sentences may ask not to be called.</source>
        <translation>%1 frases quizá piden que no se llame.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decidir…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Take off the list…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>A callback that waits for the number is skipped.</source>
        <translation>Una devolución de llamada pendiente a ese número se omite.</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Lista de no llamar</translation>
    </message>
    <message>
        <source>Export the do-not-call list</source>
        <translation>Exportar la lista de no llamar</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>A partir de entonces se puede volver a llamar a este número. Se conserva quién lo quitó de la lista y por qué.</translation>
    </message>
    <message>
        <source>Import the do-not-call list</source>
        <translation>Importar la lista de no llamar</translation>
    </message>
    <message>
        <source>It holds at once</source>
        <translation>Vale enseguida</translation>
    </message>
    <message>
        <source>No entry has these words or digits.</source>
        <translation>Ninguna entrada tiene esas palabras o cifras.</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>No hay nadie en la lista</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>One person may have asked not to be called.</source>
        <translation>Una persona quizá pidió que no se le llamara.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Search number, name or reason</source>
        <translation>Buscar número, nombre o motivo</translation>
    </message>
    <message>
        <source>Search the do-not-call list</source>
        <translation>Buscar en la lista de no llamar</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>Tablas y vCards (%1)</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>¿Quitar a %1 de la lista de no llamar?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La lista se escribió en %1.</translation>
    </message>
    <message>
        <source>Which number shall nobody call?</source>
        <translation>¿A qué número no debe llamar nadie?</translation>
    </message>
    <message>
        <source>Who asks not to be called is entered here, by you or from a call.</source>
        <translation>Quien pide que no se le llame se anota aquí, por usted o desde una llamada.</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>p. ej., pidió por correo que se le volviera a llamar</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallFile</name>
    <message>
        <source>There are no phone numbers in this file.</source>
        <translation>No hay números de teléfono en este archivo.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>No contiene ningún número de teléfono.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallKeeper</name>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>To take a number off the do-not-call list, say why: the reason is kept.</source>
        <translation>Para quitar un número de la lista de no llamar, indique por qué: el motivo se conserva.</translation>
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
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>ringback::Engine</name>
    <message numerus="yes">
        <source>%n call(s) were planned when Ringback stopped. Nothing was sent: call again if still wanted.</source>
        <translation>
            <numerusform>%n llamada estaba planificada cuando Ringback se detuvo. No se envió nada: llame de nuevo si aún lo desea.</numerusform>
            <numerusform>%n llamadas estaban planificadas cuando Ringback se detuvo. No se envió nada: llame de nuevo si aún lo desea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time. Look at them in Reminders.</source>
        <translation>
            <numerusform>%n recordatorio no se envió a tiempo. Véalo en Recordatorios.</numerusform>
            <numerusform>%n recordatorios no se enviaron a tiempo. Véalos en Recordatorios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the credentials to test with this address.</source>
        <translation>Introduzca las credenciales que se probarán con esta dirección.</translation>
    </message>
    <message>
        <source>The contact is saved here, but not yet at Thoughtly. %1</source>
        <translation>El contacto se guardó aquí, pero aún no en Thoughtly. %1</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet.</source>
        <translation>Todavía no hay credenciales de Thoughtly.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>Aquí no hay llavero: se conserva solo en esta sesión.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>No existe esa regla.</translation>
    </message>
</context>
<context>
    <name>ringback::EvidenceView</name>
    <message>
        <source>voice agent</source>
        <translation>agente de voz</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>The file is readable by you only. It holds personal data: take care where it goes.</source>
        <translation>Solo usted puede leer el archivo. Contiene datos personales: cuide adónde va.</translation>
    </message>
</context>
<context>
    <name>ringback::Exporter</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>La exportación se canceló. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ringback::Facts</name>
    <message>
        <source>The message isn't valid JSON: line %1, %2.</source>
        <translation>El mensaje no es JSON válido: línea %1, %2.</translation>
    </message>
    <message>
        <source>The message must be a JSON object: {…}.</source>
        <translation>El mensaje debe ser un objeto JSON: {…}.</translation>
    </message>
</context>
<context>
    <name>ringback::FileActions</name>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>Se escribieron %1 filas en %2.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Another export is under way. Wait for its end, or stop it.</source>
        <translation>Hay otra exportación en curso. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Export what the table shows…</source>
        <translation>Exportar lo que muestra la tabla…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message numerus="yes">
        <source>The selected rows (%n)</source>
        <translation>
            <numerusform>La fila seleccionada (%n)</numerusform>
            <numerusform>Las filas seleccionadas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Lo que muestra el filtro</translation>
    </message>
    <message>
        <source>What the search shows: “%1”</source>
        <translation>Lo que muestra la búsqueda: «%1»</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Escribiendo: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
</context>
<context>
    <name>ringback::FileCommands</name>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 de %2 filas, %3 por segundo, quedan %4 s</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
</context>
<context>
    <name>ringback::Files</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 es una carpeta: elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 es una carpeta: indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save it as CSV and import that.</source>
        <translation>%1 es un libro de cálculo o un archivo comprimido. Guárdelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is not a text file: CSV or vCard can be imported.</source>
        <translation>%1 no es un archivo de texto: se pueden importar CSV o vCard.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abren comillas que no se cierran nunca.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>El disco está lleno: no se escribió %1.</translation>
    </message>
    <message>
        <source>The file can't be read on: %1.</source>
        <translation>No se puede seguir leyendo el archivo: %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Esta tarjeta no tiene fin.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Drop the filter %1: %2</source>
        <translation>Quitar el filtro %1: %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
</context>
<context>
    <name>ringback::Forget</name>
    <message>
        <source>A call to this person is unconfirmed: it may have rung. Say first whether it did, then the person can be forgotten.</source>
        <translation>Una llamada a esta persona está sin confirmar: puede que sonara. Indique primero si sonó; después se podrá olvidar a la persona.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>This person is being called by another seat: wait until the call has ended.</source>
        <translation>Otro puesto está llamando a esta persona: espere a que termine la llamada.</translation>
    </message>
    <message>
        <source>This person is being called: wait until the call has ended.</source>
        <translation>Se está llamando a esta persona: espere a que termine la llamada.</translation>
    </message>
    <message>
        <source>Without its key nobody can be forgotten.</source>
        <translation>Sin su clave no se puede olvidar a nadie.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetCommand</name>
    <message>
        <source>The database's log still holds traces: another program reads the database. They go as soon as it doesn't.</source>
        <translation>El registro de la base de datos aún contiene rastros: otro programa lee la base de datos. Desaparecen en cuanto deje de hacerlo.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id of the contact is kept until it has deleted them.</source>
        <translation>No se puede alcanzar Thoughtly: se conserva su identificador del contacto hasta que lo haya eliminado.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetDialog</name>
    <message numerus="yes">
        <source>%n call(s) with their transcripts</source>
        <translation>
            <numerusform>%n llamada con su transcripción</numerusform>
            <numerusform>%n llamadas con sus transcripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n devolución de llamada</numerusform>
            <numerusform>%n devoluciones de llamada</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the contact at &amp;Thoughtly, too</source>
        <translation>Eliminar también el contacto en &amp;Thoughtly</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar a %1?</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Olvidando…</translation>
    </message>
    <message>
        <source>Last traces in the database's log go as soon as no other program reads it.</source>
        <translation>Los últimos rastros en el registro de la base de datos desaparecen en cuanto ningún otro programa lo lea.</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Mirando lo que hay…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The do-not-call stays in force.</source>
        <translation>La petición de no llamar sigue en vigor.</translation>
    </message>
    <message>
        <source>The person is forgotten.</source>
        <translation>La persona ha sido olvidada.</translation>
    </message>
    <message>
        <source>This goes for good, and can’t be undone: %1.</source>
        <translation>Esto se borra para siempre y no se puede deshacer: %1.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id is kept until it has deleted the contact.</source>
        <translation>No se puede alcanzar Thoughtly: se conserva su identificador hasta que haya eliminado el contacto.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete them: %1</source>
        <translation>Thoughtly no eliminó a esta persona: %1</translation>
    </message>
    <message>
        <source>Thoughtly didn't know them.</source>
        <translation>Thoughtly no conocía a esta persona.</translation>
    </message>
    <message>
        <source>To confirm, type the &amp;last %1 digits of the number</source>
        <translation>Para confirmar, escriba las ú&amp;ltimas %1 cifras del número</translation>
    </message>
    <message>
        <source>What stays is a code made from the number with a secret key. It tells nothing by itself, but keeps a do-not-call in force, and keeps outcomes and requests that still arrive from bringing the person back. Whoever adds the number by hand brings it back.</source>
        <translation>Lo que queda es un código hecho a partir del número con una clave secreta. Por sí solo no dice nada, pero mantiene en vigor la petición de no llamar e impide que los resultados y solicitudes que aún lleguen traigan de vuelta a la persona. Quien añada el número a mano la trae de vuelta.</translation>
    </message>
    <message>
        <source>every mention elsewhere, in logs too</source>
        <translation>toda mención en otros sitios, también en los registros</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>el contacto</translation>
    </message>
    <message numerus="yes">
        <source>what %n delivery(s) said</source>
        <translation>
            <numerusform>lo que decía %n entrega</numerusform>
            <numerusform>lo que decían %n entregas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ForgetKey</name>
    <message>
        <source>The key can't be written to %1.</source>
        <translation>No se puede escribir la clave en %1.</translation>
    </message>
    <message>
        <source>The key in %1 can't be read.</source>
        <translation>No se puede leer la clave en %1.</translation>
    </message>
</context>
<context>
    <name>ringback::Forgetting</name>
    <message>
        <source>Not everything of a forgotten person is gone yet; Ringback tries again at its next start. %1</source>
        <translation>Todavía queda algo de una persona olvidada; Ringback lo intentará de nuevo en su próximo inicio. %1</translation>
    </message>
    <message>
        <source>Nothing was forgotten, for Thoughtly couldn't be asked whether it knows this number. %1</source>
        <translation>No se olvidó nada, porque no se pudo preguntar a Thoughtly si conoce este número. %1</translation>
    </message>
    <message>
        <source>The key to who was forgotten is gone from the keychain. If one of them asked not to be called, Ringback can't tell any more.</source>
        <translation>La clave de quienes fueron olvidados ya no está en el llavero. Si alguno pidió que no se le llamara, Ringback ya no puede saberlo.</translation>
    </message>
    <message>
        <source>The last traces of the forgotten person are gone.</source>
        <translation>Los últimos rastros de la persona olvidada han desaparecido.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete a contact that was forgotten here: delete it there by hand. %1</source>
        <translation>Thoughtly no eliminó un contacto que se olvidó aquí: elimínelo allí a mano. %1</translation>
    </message>
</context>
<context>
    <name>ringback::HandOverClient</name>
    <message>
        <source>The running Ringback ended before it answered.</source>
        <translation>El Ringback en ejecución terminó antes de responder.</translation>
    </message>
    <message>
        <source>The running Ringback ended before it answered: it isn't known whether the phone rang.</source>
        <translation>El Ringback en ejecución terminó antes de responder: no se sabe si sonó el teléfono.</translation>
    </message>
</context>
<context>
    <name>ringback::HealthChecks</name>
    <message>
        <source>%1 are free.</source>
        <translation>Hay %1 libres.</translation>
    </message>
    <message>
        <source>A probe through the public URL came back: webhooks arrive.</source>
        <translation>Una sonda por la URL pública volvió: los webhooks llegan.</translation>
    </message>
    <message>
        <source>Deliveries can't be stored right now.</source>
        <translation>Ahora mismo no se pueden guardar las entregas.</translation>
    </message>
    <message>
        <source>No outcome is known to be missing.</source>
        <translation>No consta que falte ningún resultado.</translation>
    </message>
    <message>
        <source>Not needed: the credentials come from the environment.</source>
        <translation>No hace falta: las credenciales vienen del entorno.</translation>
    </message>
    <message>
        <source>Only %1 are free: make room.</source>
        <translation>Solo hay %1 libres: haga sitio.</translation>
    </message>
    <message>
        <source>Practice mode needs no keychain.</source>
        <translation>El modo de práctica no necesita llavero.</translation>
    </message>
    <message>
        <source>The clock shows %1, which is before what was written down already.</source>
        <translation>El reloj marca %1, que es anterior a lo ya anotado.</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>El reloj marca %1.</translation>
    </message>
    <message>
        <source>The data directory %1 can't be written.</source>
        <translation>No se puede escribir en el directorio de datos %1.</translation>
    </message>
    <message>
        <source>The database is damaged; restore it from a backup.</source>
        <translation>La base de datos está dañada; restáurela desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>La base de datos está íntegra.</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>El receptor no está en marcha.</translation>
    </message>
    <message>
        <source>The listener takes deliveries at %1.</source>
        <translation>El receptor acepta entregas en %1.</translation>
    </message>
    <message>
        <source>There is no public URL: Ringback asks Thoughtly for outcomes instead.</source>
        <translation>No hay URL pública: Ringback consulta los resultados a Thoughtly.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials of %1.</source>
        <translation>Thoughtly acepta las credenciales de %1.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials.</source>
        <translation>Thoughtly acepta las credenciales.</translation>
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
        <translation>%1: %2 de %3 respondidas</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: sin llamadas</translation>
    </message>
</context>
<context>
    <name>ringback::Import</name>
    <message>
        <source>Left over: %1</source>
        <translation>Se deja fuera: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>No column of this file holds phone numbers. Say which one does.</source>
        <translation>Ninguna columna de este archivo contiene números de teléfono. Indique cuál los tiene.</translation>
    </message>
    <message>
        <source>Other reasons.</source>
        <translation>Otros motivos.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportColumns</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Consent basis</source>
        <translation>Base del consentimiento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id at Thoughtly</source>
        <translation>Identificador en Thoughtly</translation>
    </message>
    <message>
        <source>Keep under its title</source>
        <translation>Conservar con su título</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Several attributes (JSON)</source>
        <translation>Varios atributos (JSON)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The column “%1” is taken for</source>
        <translation>La columna «%1» se interpreta como</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Hora del consentimiento</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>Cómo se interpreta cada columna</translation>
    </message>
    <message>
        <source>Where the consent was given</source>
        <translation>Origen del consentimiento</translation>
    </message>
</context>
<context>
    <name>ringback::ImportDialog</name>
    <message>
        <source>&amp;Country of numbers without +</source>
        <translation>&amp;País de los números sin +</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Open the refused rows</source>
        <translation>Abrir las filas recha&amp;zadas</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck the whole file</source>
        <translation>Comprobar el archivo &amp;entero</translation>
    </message>
    <message>
        <source>CSV or vCard; it can be dropped here, too.</source>
        <translation>CSV o vCard; también se puede soltar aquí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel and take &amp;back</source>
        <translation>Cancelar y &amp;retirar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>Rellenar solo lo vacío</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>Cuánto del archivo está hecho</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>People who are here &amp;already</source>
        <translation>Personas que &amp;ya están aquí</translation>
    </message>
    <message>
        <source>Put new people into the &amp;queue, as leads</source>
        <translation>Poner a las personas nuevas en la &amp;cola, como leads</translation>
    </message>
    <message>
        <source>Reading and checking the file. Nothing is written.</source>
        <translation>Leyendo y comprobando el archivo. No se escribe nada.</translation>
    </message>
    <message>
        <source>Stop and &amp;keep what is in</source>
        <translation>Detener y &amp;conservar lo importado</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>Tablas y vCards (%1)</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Tomar lo que dice el archivo</translation>
    </message>
    <message>
        <source>Taking back what was imported…</source>
        <translation>Retirando lo importado…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Retirando…</translation>
    </message>
    <message>
        <source>The first row holds &amp;titles</source>
        <translation>La primera fila contiene &amp;títulos</translation>
    </message>
    <message>
        <source>Why they may be called, if a row does not &amp;say</source>
        <translation>Por qué &amp;se les puede llamar, si una fila no lo dice</translation>
    </message>
</context>
<context>
    <name>ringback::ImportPreviewTable</name>
    <message>
        <source>Changes nothing: %1 is here already</source>
        <translation>No cambia nada: %1 ya está aquí</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Fills what is empty of %1</source>
        <translation>Rellena lo vacío de %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Merged with a row above: the same number</source>
        <translation>Se une a una fila anterior: el mismo número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>The first rows, as they would be imported</source>
        <translation>Las primeras filas, tal como se importarían</translation>
    </message>
    <message>
        <source>Updates %1</source>
        <translation>Actualiza a %1</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
</context>
<context>
    <name>ringback::ImportRun</name>
    <message>
        <source>New lead</source>
        <translation>Nuevo cliente potencial</translation>
    </message>
</context>
<context>
    <name>ringback::ImportUndo</name>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se deshizo.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportWords</name>
    <message numerus="yes">
        <source>%1 can be imported</source>
        <translation>
            <numerusform>se puede importar %1</numerusform>
            <numerusform>se pueden importar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 cambiado</numerusform>
            <numerusform>%1 cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts stay: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%1 contacto permanece: alguien lo cambió entretanto.</numerusform>
            <numerusform>%1 contactos permanecen: alguien los cambió entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 merged</source>
        <translation>
            <numerusform>%1 unido</numerusform>
            <numerusform>%1 unidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nuevo</numerusform>
            <numerusform>%1 nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 de unas %2 filas</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows a second</source>
        <translation>
            <numerusform>%1 fila por segundo</numerusform>
            <numerusform>%1 filas por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait in the queue.</source>
        <translation>
            <numerusform>%1 espera en la cola.</numerusform>
            <numerusform>%1 esperan en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>%1 ya estaba aquí</numerusform>
            <numerusform>%1 ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows: </source>
        <translation>
            <numerusform>De la primera fila (%1): </numerusform>
            <numerusform>De las primeras %1 filas: </numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: %1.</source>
        <translation>Detenida antes del final: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has about %1 rows. Nothing is written yet.</source>
        <translation>
            <numerusform>El archivo tiene aproximadamente %1 fila. Aún no se ha escrito nada.</numerusform>
            <numerusform>El archivo tiene unas %1 filas. Aún no se ha escrito nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled and taken back.</source>
        <translation>La importación se canceló y se retiró.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %1 contacts are gone, or as they were before.</source>
        <translation>
            <numerusform>La importación se retiró: %1 contacto se eliminó o quedó como antes.</numerusform>
            <numerusform>La importación se retiró: %1 contactos se eliminaron o quedaron como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>Las filas rechazadas están en %1, cada una con su motivo. Corríjalas allí e importe ese archivo.</translation>
    </message>
    <message>
        <source>The refused rows could not be written: %1</source>
        <translation>No se pudieron escribir las filas rechazadas: %1</translation>
    </message>
    <message>
        <source>The whole file: %1 · %2. Nothing is written yet.</source>
        <translation>El archivo entero: %1 · %2. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The whole file: %1. Nothing is written yet.</source>
        <translation>El archivo entero: %1. Aún no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>ringback::Importer</name>
    <message>
        <source>Another import is under way. Wait for its end, or cancel it.</source>
        <translation>Hay otra importación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off and can't be taken back now. %2</source>
        <translation>La importación de %1 se interrumpió y ahora no se puede retirar. %2</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, so it was taken back. Import it again.</source>
        <translation>La importación de %1 se interrumpió, así que se retiró. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>No existe esa importación.</translation>
    </message>
</context>
<context>
    <name>ringback::InsightExport</name>
    <message>
        <source>Export insights</source>
        <translation>Exportar análisis</translation>
    </message>
    <message>
        <source>insights</source>
        <comment>file name</comment>
        <translation>análisis</translation>
    </message>
</context>
<context>
    <name>ringback::InsightTile</name>
    <message>
        <source>%1 a day</source>
        <comment>calls</comment>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 con retraso</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Como antes: %1</translation>
    </message>
    <message>
        <source>Better: was %1</source>
        <translation>Mejor: era %1</translation>
    </message>
    <message>
        <source>Callbacks open</source>
        <translation>Devoluciones abiertas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Down from %1</source>
        <translation>Baja desde %1</translation>
    </message>
    <message>
        <source>Median talk time</source>
        <translation>Mediana de conversación</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Mediana de espera</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>Ninguna con retraso</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con qué comparar</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Target %1 met</source>
        <translation>Objetivo %1 cumplido</translation>
    </message>
    <message>
        <source>Target %1 missed</source>
        <translation>Objetivo %1 no cumplido</translation>
    </message>
    <message>
        <source>Up from %1</source>
        <translation>Sube desde %1</translation>
    </message>
    <message>
        <source>Worse: was %1</source>
        <translation>Peor: era %1</translation>
    </message>
</context>
<context>
    <name>ringback::Insights</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer or busy</source>
        <translation>Sin respuesta u ocupado</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>No se indicó</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>No realizada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierta</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>&amp;Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Cifras (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>All voice agents</source>
        <translation>Todos los agentes de voz</translation>
    </message>
    <message>
        <source>Choose another period, or all voice agents.</source>
        <translation>Elija otro periodo o todos los agentes de voz.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – a</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>No hay llamadas en este periodo</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Show 90 days</source>
        <translation>Mostrar 90 días</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Objetivos…</translation>
    </message>
    <message>
        <source>The calls of the period are being read.</source>
        <translation>Se están leyendo las llamadas del periodo.</translation>
    </message>
    <message>
        <source>The figures can’t be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>They appear here as soon as the first call has left.</source>
        <translation>Aparecen aquí en cuanto sale la primera llamada.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
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
            <numerusform>%1: %Ln llamada</numerusform>
            <numerusform>%1: %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: talk %2, wait %3</source>
        <comment>when, durations</comment>
        <translation>%1: conversación %2, espera %3</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Answered, by hour and weekday</source>
        <translation>Respondidas, por hora y día de la semana</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Llamadas en el tiempo</translation>
    </message>
    <message>
        <source>Counts as resolved</source>
        <translation>Cuenta como resuelta</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Cómo acabaron las llamadas</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>No hay llamadas en este periodo.</translation>
    </message>
    <message>
        <source>Nobody has answered in this period.</source>
        <translation>Nadie ha respondido en este periodo.</translation>
    </message>
    <message>
        <source>Nobody has talked or waited in this period.</source>
        <translation>Nadie ha hablado ni esperado en este periodo.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No se cuenta</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Talk time and wait</source>
        <translation>Conversación y espera</translation>
    </message>
    <message>
        <source>There are too few calls in this period to tell.</source>
        <translation>Hay muy pocas llamadas en este periodo para saberlo.</translation>
    </message>
    <message>
        <source>Voice agents</source>
        <translation>Agentes de voz</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>in %, stronger is more; fewer than %1 calls are left blank</source>
        <translation>en %, más intenso es más; con menos de %1 llamadas se deja en blanco</translation>
    </message>
    <message>
        <source>medians</source>
        <translation>medianas</translation>
    </message>
    <message>
        <source>medians and shares of each</source>
        <translation>medianas y proporciones de cada uno</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answered call(s)</source>
        <translation>
            <numerusform>de %Ln llamada respondida</numerusform>
            <numerusform>de %Ln llamadas respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>those never placed too</source>
        <translation>también las no realizadas</translation>
    </message>
</context>
<context>
    <name>ringback::InstanceLock</name>
    <message>
        <source>Another Ringback is using this data folder.</source>
        <translation>Otro Ringback está usando esta carpeta de datos.</translation>
    </message>
    <message>
        <source>The data folder can't be locked.</source>
        <translation>No se puede bloquear la carpeta de datos.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>ringback::Intake</name>
    <message>
        <source>The sender repeated delivery %1: nothing was done.</source>
        <translation>El remitente repitió la entrega %1: no se hizo nada.</translation>
    </message>
    <message>
        <source>This delivery doesn't exist.</source>
        <translation>Esta entrega no existe.</translation>
    </message>
</context>
<context>
    <name>ringback::Interpreter</name>
    <message>
        <source>It is about somebody who was forgotten: nothing of it was kept.</source>
        <translation>Trata de alguien que fue olvidado: no se conservó nada de ella.</translation>
    </message>
    <message>
        <source>Nothing in it tells of a call.</source>
        <translation>Nada en ella habla de una llamada.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>No contiene ningún número de teléfono.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list: nobody was put into the queue.</source>
        <translation>Este número está en la lista de no llamar: no se añadió a nadie a la cola.</translation>
    </message>
    <message>
        <source>Two values in it are called “%1”; the last one counts.</source>
        <translation>Dos valores en ella se llaman «%1»; cuenta el último.</translation>
    </message>
</context>
<context>
    <name>ringback::JsonInput</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Pipe in the address, alone on one line or as JSON with url.</source>
        <translation>Pase la dirección por la entrada estándar, sola en una línea o como JSON con url.</translation>
    </message>
</context>
<context>
    <name>ringback::KeySheet</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usarla aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Enter changes the key of the chosen line.</source>
        <translation>Intro cambia la tecla de la línea elegida.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Pulse la nueva tecla para «%1».</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nueva tecla</translation>
    </message>
    <message>
        <source>This key confirms, leaves or moves on everywhere. Press another.</source>
        <translation>Esta tecla confirma, sale o avanza en todas partes. Pulse otra.</translation>
    </message>
    <message>
        <source>“%1” has this key.</source>
        <translation>«%1» tiene esta tecla.</translation>
    </message>
</context>
<context>
    <name>ringback::Keychain</name>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>Se denegó el acceso al llavero del sistema.</translation>
    </message>
    <message>
        <source>An empty secret can't be stored.</source>
        <translation>No se puede guardar un secreto vacío.</translation>
    </message>
    <message>
        <source>No keychain service is running: secrets are kept for this session only. Install gnome-keyring or KWallet to store them.</source>
        <translation>No hay ningún servicio de llavero en marcha: los secretos se conservan solo en esta sesión. Instale gnome-keyring o KWallet para guardarlos.</translation>
    </message>
    <message>
        <source>The keychain was closed.</source>
        <translation>El llavero se cerró.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>El llavero del sistema no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The system keychain did not answer.</source>
        <translation>El llavero del sistema no respondió.</translation>
    </message>
    <message>
        <source>The system keychain is locked: unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado: desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked and holds the secret.</source>
        <translation>El llavero del sistema está desbloqueado y contiene el secreto.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked but doesn't hold the secret yet: enter it to store it there.</source>
        <translation>El llavero del sistema está desbloqueado, pero aún no contiene el secreto: introdúzcalo para guardarlo allí.</translation>
    </message>
    <message>
        <source>The system keychain reported a fault.</source>
        <translation>El llavero del sistema informó de un fallo.</translation>
    </message>
    <message>
        <source>The system keychain stayed locked, so nothing was changed.</source>
        <translation>El llavero del sistema siguió bloqueado, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus) and so no keychain: secrets are kept for this session only.</source>
        <translation>No hay sesión de escritorio (D-Bus) y por tanto tampoco llavero: los secretos se conservan solo en esta sesión.</translation>
    </message>
</context>
<context>
    <name>ringback::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Idioma…</translation>
    </message>
</context>
<context>
    <name>ringback::LanguagePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The window is rebuilt when you save. Calls go on meanwhile.</source>
        <translation>La ventana se reconstruye al guardar. Las llamadas siguen mientras tanto.</translation>
    </message>
</context>
<context>
    <name>ringback::LaterDialog</name>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>Devolver la llamada más tarde</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elija una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>When is %1 to be called?</source>
        <translation>¿Cuándo se debe llamar a %1?</translation>
    </message>
</context>
<context>
    <name>ringback::LawActions</name>
    <message>
        <source>Calling rules…</source>
        <translation>Reglas de llamada…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Elija primero a una persona.</translation>
    </message>
    <message>
        <source>Do-not-call list…</source>
        <translation>Lista de no llamar…</translation>
    </message>
    <message>
        <source>Report of calls to %1</source>
        <translation>Informe de llamadas a %1</translation>
    </message>
    <message>
        <source>Report of calls to this person…</source>
        <translation>Informe de llamadas a esta persona…</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabla (%1)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Página web (%1)</translation>
    </message>
</context>
<context>
    <name>ringback::Layout</name>
    <message>
        <source>FAULT</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Rechazada porque</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>To mend the refused rows and import them again, add --refused FILE: it takes each with its reason.</source>
        <translation>Para corregir las filas rechazadas e importarlas de nuevo, añada --refused ARCHIVO: recibe cada una con su motivo.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>ringback::LimitsPage</name>
    <message>
        <source>Calling hours begin</source>
        <translation>Comienzo del horario de llamadas</translation>
    </message>
    <message>
        <source>Calling hours end</source>
        <translation>Fin del horario de llamadas</translation>
    </message>
</context>
<context>
    <name>ringback::ListenerSetup</name>
    <message>
        <source>TLS needs both a certificate and a key: set both files, or none.</source>
        <translation>TLS necesita un certificado y una clave: indique ambos archivos o ninguno.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1, without encryption: whoever listens in reads what arrives, the secret too. Set a certificate, or listen on 127.0.0.1 behind a proxy.</source>
        <translation>El receptor es accesible desde %1, sin cifrado: quien escuche lee lo que llega, también el secreto. Ponga un certificado o escuche en 127.0.0.1 detrás de un proxy.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1; only its secret keeps strangers out.</source>
        <translation>El receptor es accesible desde %1; solo su secreto mantiene fuera a los extraños.</translation>
    </message>
    <message>
        <source>every network that this computer is in</source>
        <translation>cualquier red en la que esté este equipo</translation>
    </message>
    <message>
        <source>the network of %1</source>
        <translation>la red de %1</translation>
    </message>
</context>
<context>
    <name>ringback::Liveness</name>
    <message>
        <source>The public address answers with an error (%1): does the tunnel run?</source>
        <translation>La dirección pública responde con un error (%1): ¿funciona el túnel?</translation>
    </message>
    <message>
        <source>The public address answers, but not with this console.</source>
        <translation>La dirección pública responde, pero no es esta consola.</translation>
    </message>
    <message>
        <source>The public address can't be reached. %1</source>
        <translation>No se puede alcanzar la dirección pública. %1</translation>
    </message>
    <message>
        <source>The public address leads on to another one: enter that one instead.</source>
        <translation>La dirección pública lleva a otra: introduzca esa en su lugar.</translation>
    </message>
    <message>
        <source>The public address was changed.</source>
        <translation>La dirección pública cambió.</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Todavía no hay dirección pública.</translation>
    </message>
</context>
<context>
    <name>ringback::LocalServer</name>
    <message>
        <source>Other programs can't reach this one: no local socket.</source>
        <translation>Otros programas no pueden alcanzar este: no hay socket local.</translation>
    </message>
</context>
<context>
    <name>ringback::LogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>&amp;Abrir la llamada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Find words or an id</source>
        <translation>Buscar palabras o un id</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Numbers and secrets are masked before they are written: it can be sent to whoever helps you.</source>
        <translation>Los números y los secretos se ocultan antes de escribirse: puede enviarlo a quien le ayude.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
</context>
<context>
    <name>ringback::LogSink</name>
    <message>
        <source>The log file can't be written.</source>
        <translation>No se puede escribir el archivo de registro.</translation>
    </message>
</context>
<context>
    <name>ringback::LookUp</name>
    <message>
        <source>No trace of the call to %1 after %2 s. Call again?</source>
        <translation>No hay rastro de la llamada a %1 después de %2 s. ¿Llamar de nuevo?</translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message>
        <source>Callbacks</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Mostrar la llamada</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
</context>
<context>
    <name>ringback::Mapping</name>
    <message>
        <source>A field of this rule can't be read.</source>
        <translation>No se puede leer un campo de esta regla.</translation>
    </message>
    <message>
        <source>A status word of this rule can't be read.</source>
        <translation>No se puede leer una palabra de estado de esta regla.</translation>
    </message>
    <message>
        <source>Say of at least one field what it means.</source>
        <translation>Indique qué significa al menos un campo.</translation>
    </message>
    <message>
        <source>This rule is too long.</source>
        <translation>Esta regla es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>ringback::MappingEditor</name>
    <message>
        <source>&amp;Save and read again</source>
        <translation>&amp;Guardar y leer de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a field and say what it means. It then holds for every delivery of this form to %1. What is kept is where the fields stand and what status words stand for.</source>
        <translation>Elija un campo y diga qué significa. Valdrá para cada entrega de esta forma a %1. Se guarda dónde están los campos y qué significan las palabras de estado.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>Guardado. De %n entrega que nadie entendió, ahora se pudo leer %1.</numerusform>
            <numerusform>Guardado. De %n entregas que nadie entendió, ahora se pudieron leer %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What was kept is being read again…</source>
        <translation>Guardado. Lo que se guardó se está leyendo de nuevo…</translation>
    </message>
    <message>
        <source>Teach this form</source>
        <translation>Enseñar esta forma</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Qué resulta</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>Qué significa el campo</translation>
    </message>
    <message>
        <source>What the status word stands for</source>
        <translation>Qué significa la palabra de estado</translation>
    </message>
    <message>
        <source>What you said isn't saved yet. Close again to drop it.</source>
        <translation>Lo que dijo aún no está guardado. Cierre otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>como dice</translation>
    </message>
    <message>
        <source>“%1” &amp;means</source>
        <translation>«%1» &amp;significa</translation>
    </message>
    <message>
        <source>“%1” s&amp;tands for</source>
        <translation>«%1» e&amp;quivale a</translation>
    </message>
</context>
<context>
    <name>ringback::MappingWords</name>
    <message>
        <source>Address of the recording</source>
        <translation>Dirección de la grabación</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Duration in milliseconds</source>
        <translation>Duración en milisegundos</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Id of the voice agent</source>
        <translation>Id del agente de voz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the voice agent</source>
        <translation>Nombre del agente de voz</translation>
    </message>
    <message>
        <source>Our id of the attempt</source>
        <translation>Nuestro id del intento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Reason why it failed</source>
        <translation>Motivo del fallo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Thoughtly's id of the call</source>
        <translation>Id de la llamada en Thoughtly</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>ringback::MappingsDialog</name>
    <message>
        <source>%1: from %2</source>
        <translation>%1: de %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>Cualquier ruta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Forms that were taught</source>
        <translation>Formas aprendidas</translation>
    </message>
    <message>
        <source>No form was taught yet.</source>
        <translation>Todavía no se enseñó ninguna forma.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>De %n entrega que nadie entendió, ahora se pudo leer %1.</numerusform>
            <numerusform>De %n entregas que nadie entendió, ahora se pudieron leer %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read &amp;again what wasn't understood</source>
        <translation>&amp;Leer de nuevo lo no entendido</translation>
    </message>
    <message>
        <source>Removed. The calls that came of it stay.</source>
        <translation>Quitada. Las llamadas que salieron de ella se quedan.</translation>
    </message>
    <message>
        <source>There is no delivery that nobody understood.</source>
        <translation>No hay ninguna entrega que nadie entendiera.</translation>
    </message>
    <message>
        <source>When nothing in a delivery tells of a call, these are asked for its path, one after the other. To teach another form, choose a delivery that wasn't understood.</source>
        <translation>Cuando nada en una entrega habla de una llamada, se consultan estas para su ruta, una tras otra. Para enseñar otra forma, elija una entrega que no se entendió.</translation>
    </message>
    <message>
        <source>“%1” stands for %2</source>
        <translation>«%1» equivale a %2</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ringback::NewCallbackDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Urgente</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Nueva devolución de llamada</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>The voice agent gets to know it</source>
        <translation>El agente de voz lo sabrá</translation>
    </message>
</context>
<context>
    <name>ringback::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) above: go there</source>
        <translation>
            <numerusform>%n fila nueva arriba: ir allí</numerusform>
            <numerusform>%n filas nuevas arriba: ir allí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked not to be called</source>
        <translation>%1 pidió que no se le llamara</translation>
    </message>
    <message>
        <source>%1 wants an urgent callback</source>
        <translation>%1 pide una devolución de llamada urgente</translation>
    </message>
    <message>
        <source>%1 was put through to a person</source>
        <translation>%1 se transfirió a una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of which nobody knows whether they rang</source>
        <translation>
            <numerusform>%n llamada de la que nadie sabe si sonó</numerusform>
            <numerusform>%n llamadas de las que nadie sabe si sonaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) put through to a person</source>
        <translation>
            <numerusform>%n llamada transferida a una persona</numerusform>
            <numerusform>%n llamadas transferidas a una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked not to be called</source>
        <translation>
            <numerusform>%n persona pidió que no se le llamara</numerusform>
            <numerusform>%n personas pidieron que no se les llamara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) failed</source>
        <translation>
            <numerusform>%n llamada urgente fallida</numerusform>
            <numerusform>%n llamadas urgentes fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent callback(s) wanted</source>
        <translation>
            <numerusform>%n devolución urgente pedida</numerusform>
            <numerusform>%n devoluciones urgentes pedidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Devolver la llamada…</translation>
    </message>
    <message>
        <source>Nobody knows whether the call to %1 rang</source>
        <translation>Nadie sabe si sonó la llamada a %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The urgent call to %1 failed</source>
        <translation>Falló la llamada urgente a %1</translation>
    </message>
    <message numerus="yes">
        <source>Your team's rules: %n message(s)</source>
        <translation>
            <numerusform>Reglas de su equipo: %n mensaje</numerusform>
            <numerusform>Reglas de su equipo: %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::NotificationsPage</name>
    <message>
        <source>%1: with a sound</source>
        <translation>%1: con sonido</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Seguir en marcha en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Nothing while Ringback is in f&amp;ront</source>
        <translation>Nada mientras Ringback esté en primer &amp;plano</translation>
    </message>
    <message>
        <source>Offer a phone number that is on the cli&amp;pboard</source>
        <translation>Ofrecer un número de teléfono que esté en el p&amp;ortapapeles</translation>
    </message>
    <message>
        <source>Once for each number, in the bar on top. Nothing is dialled.</source>
        <translation>Una vez por número, en la barra superior. No se marca nada.</translation>
    </message>
    <message>
        <source>Say &amp;who it is about</source>
        <translation>Decir de &amp;quién se trata</translation>
    </message>
    <message>
        <source>Show one &amp;now</source>
        <translation>Mostrar una &amp;ahora</translation>
    </message>
    <message>
        <source>Show waiting callbacks in the &amp;tray</source>
        <translation>Mostrar en la &amp;bandeja las devoluciones pendientes</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>This desktop has no tray now: the window closes as usual.</source>
        <translation>Este escritorio no tiene bandeja ahora: la ventana se cierra como siempre.</translation>
    </message>
    <message>
        <source>Without that, a locked screen shows what happened, but not to whom.</source>
        <translation>Sin eso, una pantalla bloqueada muestra qué pasó, pero no a quién.</translation>
    </message>
    <message>
        <source>with a sound</source>
        <translation>con sonido</translation>
    </message>
</context>
<context>
    <name>ringback::OptOutCard</name>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>Era otra cosa</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>Quizá pidió que no se le llamara</translation>
    </message>
    <message>
        <source>May have asked not to be called (1 of %1). Nobody can call before you decide.</source>
        <translation>Quizá pidió que no se le llamara (1 de %1). Nadie puede llamar antes de que usted decida.</translation>
    </message>
    <message>
        <source>May have asked not to be called. Nobody can call before you decide.</source>
        <translation>Quizá pidió que no se le llamara. Nadie puede llamar antes de que usted decida.</translation>
    </message>
    <message>
        <source>Puts the number on the do-not-call list</source>
        <translation>Pone el número en la lista de no llamar</translation>
    </message>
    <message>
        <source>The number can be called again; this sentence is not asked about again</source>
        <translation>Se puede volver a llamar al número; no se preguntará más por esta frase</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
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
        <translation>%1 quizá pidió que no se le llamara: «%2» Nadie puede llamar antes de que usted decida.</translation>
    </message>
    <message>
        <source>%1 sentences in calls may ask not to be called again. Nobody can call these numbers before you decide.</source>
        <translation>%1 frases en llamadas quizá piden que no se llame más. Nadie puede llamar a esos números antes de que usted decida.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>Era otra cosa</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Alguien ya lo decidió.</translation>
    </message>
    <message>
        <source>The number of this call isn't known.</source>
        <translation>No se conoce el número de esta llamada.</translation>
    </message>
    <message>
        <source>There is nothing to decide under this id.</source>
        <translation>No hay nada que decidir con este id.</translation>
    </message>
</context>
<context>
    <name>ringback::Outbox</name>
    <message>
        <source>A message to “%1” was given up: %2</source>
        <translation>Se abandonó un mensaje a «%1»: %2</translation>
    </message>
    <message>
        <source>It was answered with %1.</source>
        <translation>Se respondió con %1.</translation>
    </message>
    <message>
        <source>Its person was forgotten.</source>
        <translation>Su persona fue olvidada.</translation>
    </message>
    <message>
        <source>Only a message that was given up can be sent again.</source>
        <translation>Solo se puede enviar de nuevo un mensaje abandonado.</translation>
    </message>
    <message>
        <source>This message doesn't exist any more.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Edit the outcome</source>
        <translation>Editar el resultado</translation>
    </message>
    <message>
        <source>No outcome was told. Yours stays, whatever is told later.</source>
        <translation>No se comunicó ningún resultado. El suyo permanece, se comunique lo que se comunique después.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Told was “%1”. It is kept in the timeline, and yours stays, whatever is told later.</source>
        <translation>Se comunicó «%1». Se conserva en la cronología, y el suyo permanece, se comunique lo que se comunique después.</translation>
    </message>
    <message>
        <source>Use what was told</source>
        <translation>Usar lo comunicado</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeWatch</name>
    <message>
        <source>Webhooks arrive again.</source>
        <translation>Los webhooks vuelven a llegar.</translation>
    </message>
    <message>
        <source>Webhooks don't arrive, so Ringback asks Thoughtly for outcomes. %1</source>
        <translation>Los webhooks no llegan, así que Ringback consulta los resultados a Thoughtly. %1</translation>
    </message>
</context>
<context>
    <name>ringback::Outcomes</name>
    <message>
        <source>It did ring at %1.</source>
        <translation>Sí sonó en el %1.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomesPage</name>
    <message>
        <source>Enter the public URL first.</source>
        <translation>Introduzca primero la URL pública.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can talk to the listener. It will ask for the secret, but not encrypt.</source>
        <translation>Cualquier equipo que alcance este puede hablar con el receptor. Pedirá el secreto, pero no cifrará.</translation>
    </message>
    <message>
        <source>Has Thoughtly send outcomes to the public URL, and proves that they arrive.</source>
        <translation>Hace que Thoughtly envíe los resultados a la URL pública y comprueba que llegan.</translation>
    </message>
    <message>
        <source>In practice mode outcomes come from the simulated Thoughtly by themselves.</source>
        <translation>En el modo de práctica los resultados llegan solos del Thoughtly simulado.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach the listener.</source>
        <translation>Solo los programas de este equipo pueden alcanzar el receptor.</translation>
    </message>
    <message>
        <source>Outcomes are here within a second. It needs an address that Thoughtly can reach.</source>
        <translation>Los resultados llegan en un segundo. Hace falta una dirección que Thoughtly pueda alcanzar.</translation>
    </message>
    <message>
        <source>Sending a probe through the public URL…</source>
        <translation>Enviando una sonda por la URL pública…</translation>
    </message>
    <message>
        <source>The listener's address can't be used.</source>
        <translation>No se puede usar la dirección del receptor.</translation>
    </message>
    <message>
        <source>The public URL can't be used: it begins with https://.</source>
        <translation>No se puede usar la URL pública: empieza por https://.</translation>
    </message>
    <message>
        <source>The webhook URL is on the clipboard.</source>
        <translation>La URL del webhook está en el portapapeles.</translation>
    </message>
    <message>
        <source>This is not an address. 127.0.0.1 is this computer only.</source>
        <translation>Esto no es una dirección. 127.0.0.1 es solo este equipo.</translation>
    </message>
    <message>
        <source>Webhooks arrive: proven at %1.</source>
        <translation>Los webhooks llegan: comprobado a las %1.</translation>
    </message>
    <message>
        <source>Works everywhere and needs no set-up. Outcomes are here within a minute.</source>
        <translation>Funciona en todas partes sin configurar nada. Los resultados llegan en un minuto.</translation>
    </message>
</context>
<context>
    <name>ringback::PeopleVerdicts</name>
    <message numerus="yes">
        <source>%n may be called now.</source>
        <translation>
            <numerusform>Se puede llamar a %n ahora.</numerusform>
            <numerusform>Se puede llamar a %n ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be called now.</source>
        <translation>
            <numerusform>No se puede llamar a %n ahora.</numerusform>
            <numerusform>No se puede llamar a %n ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need care.</source>
        <translation>
            <numerusform>%n requiere precaución.</numerusform>
            <numerusform>%n requieren precaución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call those who need care, too (%1)</source>
        <translation>Llamar también a quienes requieren precaución (%1)</translation>
    </message>
    <message>
        <source>Looking who may be called now…</source>
        <translation>Comprobando a quién se puede llamar ahora…</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>No se llama</translation>
    </message>
    <message>
        <source>Who will not be called, and why</source>
        <translation>A quién no se llamará y por qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneCell</name>
    <message>
        <source>A part of this cell is not a phone number and was left out.</source>
        <translation>Una parte de esta celda no es un número de teléfono y se dejó fuera.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, so digits are lost. Write it in full.</source>
        <translation>Una hoja de cálculo redondeó este número y se perdieron cifras. Escríbalo completo.</translation>
    </message>
    <message>
        <source>No numbering plan knows this number. It may not be reachable.</source>
        <translation>Ningún plan de numeración conoce este número. Puede que no se pueda alcanzar.</translation>
    </message>
    <message>
        <source>The + in front of the number was missing and is put back.</source>
        <translation>Faltaba el + delante del número y se ha repuesto.</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneEdit</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneNumber</name>
    <message>
        <source>Choose a country, or start the phone number with + and its country code.</source>
        <translation>Elija un país o empiece el número con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>Introduzca un número de teléfono.</translation>
    </message>
    <message>
        <source>No country has the country code of this phone number.</source>
        <translation>Ningún país tiene el prefijo de este número de teléfono.</translation>
    </message>
    <message>
        <source>No phone number of this country has that many digits.</source>
        <translation>Ningún número de teléfono de este país tiene tantas cifras.</translation>
    </message>
    <message>
        <source>The phone number is too long.</source>
        <translation>El número de teléfono es demasiado largo.</translation>
    </message>
    <message>
        <source>The phone number is too short.</source>
        <translation>El número de teléfono es demasiado corto.</translation>
    </message>
    <message>
        <source>The phone number lacks its area code.</source>
        <translation>Al número de teléfono le falta el prefijo de zona.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>número de empresa</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>línea fija</translation>
    </message>
    <message>
        <source>fixed line or mobile</source>
        <translation>línea fija o móvil</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>telefonía por internet</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>buscapersonas</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>número personal</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>tarificación especial</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>coste compartido</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
</context>
<context>
    <name>ringback::PracticeFrame</name>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>customers are simulated, no real call can leave this window</source>
        <translation>los clientes son simulados; ninguna llamada real puede salir de esta ventana</translation>
    </message>
</context>
<context>
    <name>ringback::PublicHost</name>
    <message>
        <source>%1 can't be found.</source>
        <translation>No se encuentra %1.</translation>
    </message>
    <message>
        <source>%1 leads into a private network.</source>
        <translation>%1 lleva a una red privada.</translation>
    </message>
</context>
<context>
    <name>ringback::QuoteButton</name>
    <message>
        <source>Show in the transcript: %1</source>
        <translation>Mostrar en la transcripción: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ringback::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>ringback::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en espera</numerusform>
            <numerusform>%1, %n en espera</numerusform>
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
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <translation>Avanzar 10 segundos</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Cargando la grabación…</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Se abre en el navegador</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The recording can't be played here. %1</source>
        <translation>La grabación no se puede reproducir aquí. %1</translation>
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
        <translation>No se puede obtener la grabación: su servidor respondió %1.</translation>
    </message>
    <message>
        <source>The recording's address isn't one that is asked: it must be https.</source>
        <translation>No se consulta la dirección de la grabación: debe ser https.</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>Esta llamada no tiene grabación.</translation>
    </message>
    <message>
        <source>What the recording's server sent is no sound.</source>
        <translation>Lo que envió el servidor de la grabación no es sonido.</translation>
    </message>
</context>
<context>
    <name>ringback::Recovery</name>
    <message>
        <source>Ringback stopped before anything was sent. Call again if it is still wanted.</source>
        <translation>Ringback se detuvo antes de enviar nada. Llame de nuevo si aún lo desea.</translation>
    </message>
    <message>
        <source>Ringback stopped while the request was under way.</source>
        <translation>Ringback se detuvo mientras la solicitud estaba en curso.</translation>
    </message>
</context>
<context>
    <name>ringback::RefusalsDialog</name>
    <message>
        <source>A request without the secret, to a wrong path or with a broken body would stand here.</source>
        <translation>Aquí aparecería una solicitud sin el secreto, a una ruta equivocada o con el cuerpo roto.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>No se rechazó nada</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>Solicitudes rechazadas</translation>
    </message>
    <message>
        <source>The newest 200 since the program was started. Nothing of what they said was kept.</source>
        <translation>Las 200 más recientes desde el inicio del programa. No se guardó nada de lo que decían.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderCommands</name>
    <message>
        <source>Not all that was due could be sent.</source>
        <translation>No se pudo enviar todo lo que tocaba.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderKeeper</name>
    <message>
        <source>A reminder goes out 31 days before at the earliest.</source>
        <translation>Un recordatorio sale como muy pronto 31 días antes.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elija una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>Its rule was switched off meanwhile.</source>
        <translation>Su regla se desactivó entretanto.</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>Ringback se está cerrando.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>Ringback se detuvo mientras se enviaba: puede que saliera.</translation>
    </message>
    <message>
        <source>The appointment was cancelled meanwhile.</source>
        <translation>La cita se canceló entretanto.</translation>
    </message>
    <message>
        <source>The appointment was changed meanwhile.</source>
        <translation>La cita se cambió entretanto.</translation>
    </message>
    <message>
        <source>The computer slept, or Ringback was off, when it was due.</source>
        <translation>Cuando tocaba, el equipo dormía o Ringback estaba cerrado.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Los datos deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The rule's payload isn't a JSON object.</source>
        <translation>Los datos de la regla no son un objeto JSON.</translation>
    </message>
    <message>
        <source>This reminder doesn't exist any more.</source>
        <translation>Este recordatorio ya no existe.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>Este recordatorio ya se atendió.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderPanel</name>
    <message>
        <source>%1 on %2. Goes out %3, %4.</source>
        <comment>service, time, time, way</comment>
        <translation>%1 el %2. Sale %3, %4.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir la llamada</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>What became of this appointment under every rule</source>
        <translation>Qué fue de esta cita con cada regla</translation>
    </message>
    <message>
        <source>by a call</source>
        <translation>por una llamada</translation>
    </message>
    <message>
        <source>by an automation</source>
        <translation>por una automatización</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderRuleDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>&amp;Activada</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>Agente de &amp;voz</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuando</translation>
    </message>
    <message>
        <source>A&amp;utomation</source>
        <translation>A&amp;utomatización</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Como está en el llavero</translation>
    </message>
    <message>
        <source>Call by a voice agent</source>
        <translation>Llamada de un agente de voz</translation>
    </message>
    <message>
        <source>Checked daily at</source>
        <translation>Se comprueba a diario a las</translation>
    </message>
    <message>
        <source>Days or minutes</source>
        <translation>Días o minutos</translation>
    </message>
    <message>
        <source>Every appointment: %1, %2, once, by this computer, which must be awake. %3</source>
        <translation>Cada cita: %1, %2, una vez, desde este equipo, que debe estar despierto. %3</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Its id or URL; kept secret</source>
        <translation>Su identificador o URL; se guarda en secreto</translation>
    </message>
    <message>
        <source>New reminder rule</source>
        <translation>Nueva regla de recordatorio</translation>
    </message>
    <message>
        <source>No appointment is ahead for it.</source>
        <translation>No hay ninguna cita próxima para ella.</translation>
    </message>
    <message>
        <source>Nothing goes out while it is switched off.</source>
        <translation>Nada sale mientras está desactivada.</translation>
    </message>
    <message>
        <source>Reminder rule</source>
        <translation>Regla de recordatorio</translation>
    </message>
    <message>
        <source>The one in the settings</source>
        <translation>La de la configuración</translation>
    </message>
    <message>
        <source>Trigger an automation</source>
        <translation>Activar una automatización</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>a voice agent calls</source>
        <translation>llama un agente de voz</translation>
    </message>
    <message>
        <source>an automation is triggered</source>
        <translation>se activa una automatización</translation>
    </message>
    <message>
        <source>days before, checked daily</source>
        <translation>días antes, se comprueba a diario</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minutos antes</translation>
    </message>
</context>
<context>
    <name>ringback::Reminders</name>
    <message>
        <source>%1 days before, checked daily at %2</source>
        <translation>%1 días antes, se comprueba a diario a las %2</translation>
    </message>
    <message>
        <source>%1 h before</source>
        <translation>%1 h antes</translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation>%1 min antes</translation>
    </message>
    <message>
        <source>24 hours before, checked daily at %1</source>
        <translation>24 horas antes, se comprueba a diario a las %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
</context>
<context>
    <name>ringback::RemindersPage</name>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (desactivada)</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>%1 ya no se vigila.</translation>
    </message>
    <message>
        <source>%1 is watched: its appointments are taken whenever it changes.</source>
        <translation>%1 se vigila: sus citas se toman cada vez que cambia.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Appointment by hand…</source>
        <translation>Cita a mano…</translation>
    </message>
    <message>
        <source>Appointments: %1 new, %2 changed, %3 cancelled.</source>
        <translation>Citas: %1 nuevas, %2 cambiadas, %3 canceladas.</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>Calendarios y tablas (*.ics *.csv)</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Elija una fila para verlo todo sobre ella.</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Importar citas</translation>
    </message>
    <message>
        <source>Import appointments from a calendar (.ics) or a table (.csv), then switch on a rule. Reminders go out from this computer, which must be awake.</source>
        <translation>Importe citas de un calendario (.ics) o una tabla (.csv) y active una regla. Los recordatorios salen de este equipo, que debe estar despierto.</translation>
    </message>
    <message>
        <source>Import appointments…</source>
        <translation>Importar citas…</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Perdidos %1</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nueva regla…</translation>
    </message>
    <message>
        <source>Nobody is to be reminded</source>
        <translation>No hay que recordar nada a nadie</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Sent from this computer while it is awake.</source>
        <translation>Se envían desde este equipo mientras está despierto.</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Dejar de vigilar %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Watch a file for appointments</source>
        <translation>Vigilar un archivo de citas</translation>
    </message>
    <message>
        <source>Watch a file…</source>
        <translation>Vigilar un archivo…</translation>
    </message>
    <message>
        <source>Watch a folder for appointments</source>
        <translation>Vigilar una carpeta de citas</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
</context>
<context>
    <name>ringback::RetentionKeeper</name>
    <message>
        <source>What is too old to be kept could not be removed. %1</source>
        <translation>No se pudo eliminar lo que es demasiado antiguo para conservarse. %1</translation>
    </message>
</context>
<context>
    <name>ringback::RetryPolicy</name>
    <message>
        <source>%1, and all tries are used up (%2 of %3)</source>
        <translation>%1, y se agotaron todos los intentos (%2 de %3)</translation>
    </message>
    <message>
        <source>%1, and it is not tried again</source>
        <translation>%1, y no se intenta más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>again after %n days</source>
        <translation>
            <numerusform>de nuevo en %n día</numerusform>
            <numerusform>de nuevo en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n minutes</source>
        <translation>
            <numerusform>de nuevo en %n minuto</numerusform>
            <numerusform>de nuevo en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>again the next day</source>
        <translation>de nuevo al día siguiente</translation>
    </message>
</context>
<context>
    <name>ringback::RowChecker</name>
    <message>
        <source>The attributes must be a JSON object.</source>
        <translation>Los atributos deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The consent must be one of contract, request, written, oral or other.</source>
        <translation>El consentimiento debe ser contract, request, written, oral u other.</translation>
    </message>
    <message>
        <source>There is no phone number in this row.</source>
        <translation>No hay ningún número de teléfono en esta fila.</translation>
    </message>
    <message>
        <source>This is not a time such as 2026-05-24T15:30:00Z.</source>
        <translation>Esto no es una hora como 2026-05-24T15:30:00Z.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is kept as it is.</source>
        <translation>Esto no es una dirección de correo electrónico. Se conserva tal cual.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: is a separator inside a cell without quotation marks?</source>
        <translation>Esta fila tiene más celdas que columnas hay: ¿hay un separador sin comillas dentro de una celda?</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 characters.</source>
        <translation>Este texto es demasiado largo: como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>ringback::RowMenus</name>
    <message numerus="yes">
        <source>&amp;Call %n back…</source>
        <translation>
            <numerusform>Devolver la &amp;llamada a %n…</numerusform>
            <numerusform>Devolver la &amp;llamada a %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>Devolver la &amp;llamada</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>Elegir &amp;columnas…</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;No llamar…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>&amp;Más tarde…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>Omiti&amp;r…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Añadir una e&amp;tiqueta…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copiar %n fila</numerusform>
            <numerusform>Copiar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Copiar el &amp;número</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>Quitar de la lista de &amp;no llamar…</translation>
    </message>
    <message>
        <source>The first %1 rows were copied. An export has them all.</source>
        <translation>Se copiaron las primeras %1 filas. Una exportación las contiene todas.</translation>
    </message>
    <message>
        <source>These calls belong to no contact.</source>
        <translation>Estas llamadas no pertenecen a ningún contacto.</translation>
    </message>
    <message>
        <source>Tri&amp;gger an automation…</source>
        <translation>Acti&amp;var una automatización…</translation>
    </message>
</context>
<context>
    <name>ringback::RowsExport</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n fila en %1.</numerusform>
            <numerusform>Se escribieron %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Exportar lo que muestra la tabla</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Aquí no hay nada que exportar.</translation>
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
        <translation>Un agente de voz desconocido</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>For example {{contact.name}}: {{outcome}}</source>
        <translation>Por ejemplo {{contact.name}}: {{outcome}}</translation>
    </message>
    <message>
        <source>Message, as JSON</source>
        <translation>Mensaje, como JSON</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Quitar esta acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The usual voice agent</source>
        <translation>El agente de voz habitual</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>When it is due and everything speaks for it, without a click. The settings must allow it, too (Settings › Hours and limits).</source>
        <translation>Cuando toca y nada se opone, sin un clic. La configuración también debe permitirlo (Configuración › Horario y límites).</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>call by itself</source>
        <translation>llamar sola</translation>
    </message>
    <message>
        <source>in </source>
        <comment>before a number of minutes</comment>
        <translation>en </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
</context>
<context>
    <name>ringback::RuleConditionRow</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ringback::RuleEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuando</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Añadir una &amp;condición</translation>
    </message>
    <message>
        <source>Add an &amp;action</source>
        <translation>Añadir una &amp;acción</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
</context>
<context>
    <name>ringback::RuleKeeper</name>
    <message>
        <source>a rule</source>
        <translation>una regla</translation>
    </message>
</context>
<context>
    <name>ringback::RuleWords</name>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1 y %2: %3.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>se conoce %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>Terminó una llamada</translation>
    </message>
    <message>
        <source>A customer asked to be called</source>
        <translation>Un cliente pidió que le llamaran</translation>
    </message>
    <message>
        <source>A new lead came</source>
        <translation>Llegó un nuevo cliente potencial</translation>
    </message>
    <message>
        <source>Ask no further rule</source>
        <translation>No consultar más reglas</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Poner en la cola</translation>
    </message>
    <message>
        <source>Set the result</source>
        <translation>Poner la resolución</translation>
    </message>
    <message>
        <source>Tag the contact</source>
        <translation>Etiquetar el contacto</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>Avisar a otro programa</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>ask no further rule</source>
        <translation>no consultar más reglas</translation>
    </message>
    <message>
        <source>call them by itself</source>
        <translation>llamarles automáticamente</translation>
    </message>
    <message>
        <source>call them by itself, urgent</source>
        <translation>llamarles automáticamente, urgente</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>se conoce</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>put them into the queue</source>
        <translation>ponerle en la cola</translation>
    </message>
    <message>
        <source>put them into the queue, urgent</source>
        <translation>ponerle en la cola, urgente</translation>
    </message>
    <message>
        <source>set the result to “%1”</source>
        <translation>poner la resolución en «%1»</translation>
    </message>
    <message>
        <source>tag the contact “%1”</source>
        <translation>etiquetar el contacto con «%1»</translation>
    </message>
    <message>
        <source>tell you “%1”</source>
        <translation>avisarle «%1»</translation>
    </message>
    <message>
        <source>tell “%1”</source>
        <translation>avisar a «%1»</translation>
    </message>
</context>
<context>
    <name>ringback::Rules</name>
    <message>
        <source>A callback can be put off by 0 minutes to 90 days.</source>
        <translation>Una devolución de llamada se puede aplazar de 0 minutos a 90 días.</translation>
    </message>
    <message>
        <source>A condition needs the name of a fact, such as outcome.</source>
        <translation>Una condición necesita el nombre de un dato, como outcome.</translation>
    </message>
    <message>
        <source>A post needs a body: what it says, as JSON.</source>
        <translation>Un envío necesita un cuerpo: lo que dice, como JSON.</translation>
    </message>
    <message>
        <source>Only new leads and customers who asked for it can be called by themselves, not whoever was called.</source>
        <translation>Solo se puede llamar automáticamente a leads nuevos y a clientes que lo pidieron, no a quien ya se llamó.</translation>
    </message>
    <message>
        <source>The action “%1” needs a text.</source>
        <translation>La acción «%1» necesita un texto.</translation>
    </message>
    <message>
        <source>The condition on “%1” needs one of is, is_not, contains, at_least, at_most, is_known.</source>
        <translation>La condición sobre «%1» necesita is, is_not, contains, at_least, at_most o is_known.</translation>
    </message>
    <message>
        <source>The rule does nothing: say what is to be done then.</source>
        <translation>La regla no hace nada: indique qué debe hacerse entonces.</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>La regla necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no result of a call.</source>
        <translation>«%1» no es una resolución de llamada.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule can do.</source>
        <translation>«%1» no es algo que pueda hacer una regla.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule waits for.</source>
        <translation>«%1» no es algo que espere una regla.</translation>
    </message>
    <message>
        <source>“%1” isn't a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>&amp;Destinations and messages…</source>
        <translation>&amp;Destinos y mensajes…</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nueva regla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Try on past calls</source>
        <translation>&amp;Probar con llamadas pasadas</translation>
    </message>
    <message>
        <source>A rule acts by itself on what happens after it was switched on, once on each. It calls nobody unless it says so and the settings allow it.</source>
        <translation>Una regla actúa sola sobre lo que ocurre después de activarla, una vez por cada cosa. No llama a nadie salvo que lo diga y la configuración lo permita.</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Consultarla antes</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Consultarla después</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s) it would have acted on %1.</source>
        <translation>
            <numerusform>De la última %n llamada habría actuado en %1.</numerusform>
            <numerusform>De las últimas %n llamadas habría actuado en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Saved. Tick it in the list to switch it on.</source>
        <translation>Guardada. Márquela en la lista para activarla.</translation>
    </message>
    <message>
        <source>There is no past call to try it on.</source>
        <translation>No hay ninguna llamada pasada con la que probarla.</translation>
    </message>
    <message>
        <source>This rule has changes that aren't saved.</source>
        <translation>Esta regla tiene cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>ringback::Sandbox</name>
    <message>
        <source>In the script, a turn of %1 isn't ["ai" or "user", text].</source>
        <translation>En el guion, un turno de %1 no es ["ai" o "user", texto].</translation>
    </message>
    <message>
        <source>In the script, each customer needs a name and a phone number that starts with +.</source>
        <translation>En el guion, cada cliente necesita un nombre y un número de teléfono que empiece por +.</translation>
    </message>
    <message>
        <source>The script names a behaviour that doesn't exist: “%1”.</source>
        <translation>El guion nombra un comportamiento que no existe: «%1».</translation>
    </message>
    <message>
        <source>The script of customers is not a JSON object.</source>
        <translation>El guion de clientes no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The script's list of agents is empty.</source>
        <translation>La lista de agentes del guion está vacía.</translation>
    </message>
</context>
<context>
    <name>ringback::SandboxProgram</name>
    <message>
        <source>--webhook needs an absolute URL.</source>
        <translation>--webhook necesita una URL absoluta.</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>No existe el fallo «%1».</translation>
    </message>
</context>
<context>
    <name>ringback::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search name, number, company, transcript…</source>
        <translation>Buscar nombre, número, empresa, transcripción…</translation>
    </message>
</context>
<context>
    <name>ringback::Sections</name>
    <message>
        <source>Add the first person to call.</source>
        <translation>Añada a la primera persona a la que llamar.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls appear here when you place them and when Thoughtly tells of them.</source>
        <translation>Las llamadas aparecen aquí cuando usted las hace y cuando Thoughtly informa de ellas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>Every request that reaches the listener is kept and shown here, understood or not.</source>
        <translation>Toda solicitud que llega al receptor se conserva y se muestra aquí, se entienda o no.</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Nueva devolución de llamada</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>No call has all of these words in name, number, outcome or what was said.</source>
        <translation>Ninguna llamada tiene todas estas palabras en el nombre, el número, el resultado o lo dicho.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>No hay llamadas</translation>
    </message>
    <message>
        <source>No contact has all of these words in name, number, e-mail, company or tags.</source>
        <translation>Ningún contacto tiene todas estas palabras en el nombre, el número, el correo, la empresa o las etiquetas.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>No hay contactos</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing has been delivered</source>
        <translation>No se ha entregado nada</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada pasa el filtro</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Requests from your site and new leads appear here. You can put somebody into the queue yourself, too.</source>
        <translation>Aquí aparecen las solicitudes de su sitio y los nuevos clientes potenciales. También puede añadir a alguien a la cola usted mismo.</translation>
    </message>
    <message>
        <source>There are calls, but none of this kind.</source>
        <translation>Hay llamadas, pero ninguna de este tipo.</translation>
    </message>
    <message>
        <source>There may be deliveries, but none of this kind.</source>
        <translation>Puede que haya entregas, pero ninguna de este tipo.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>ringback::Settings</name>
    <message>
        <source>The settings could not be saved in %1.</source>
        <translation>No se pudo guardar la configuración en %1.</translation>
    </message>
    <message>
        <source>The value of the setting %1 can't be used.</source>
        <translation>No se puede usar el valor del ajuste %1.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsDialog</name>
    <message>
        <source>The credentials are gone from this computer.</source>
        <translation>Las credenciales ya no están en este equipo.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsPage</name>
    <message>
        <source>Set by %1 in the environment or on the command line.</source>
        <translation>Fijado por %1 en el entorno o en la línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>ringback::SetupDialog</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>&amp;Practicar primero</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID, or practise first.</source>
        <translation>Introduzca el token de API y el ID del equipo, o practique primero.</translation>
    </message>
    <message>
        <source>How Ringback learns what came of a call.</source>
        <translation>Cómo sabe Ringback qué fue de una llamada.</translation>
    </message>
    <message>
        <source>Ringback lets your voice agents at Thoughtly call people back. It needs to know who you are there. Or practise first: with simulated customers, no real call can leave.</source>
        <translation>Ringback hace que sus agentes de voz en Thoughtly devuelvan llamadas. Necesita saber quién es usted allí. O practique primero: con clientes simulados no puede salir ninguna llamada real.</translation>
    </message>
    <message>
        <source>Ringback warns or refuses when a call would come at a bad time or too often.</source>
        <translation>Ringback avisa o se niega cuando una llamada sería a mala hora o demasiado frecuente.</translation>
    </message>
    <message>
        <source>Set up Ringback</source>
        <translation>Configurar Ringback</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>Aquí no hay llavero: las credenciales se conservan solo en esta sesión.</translation>
    </message>
    <message>
        <source>Who calls, unless you choose another each time, and for whom.</source>
        <translation>Quién llama, salvo que elija otro cada vez, y para quién.</translation>
    </message>
</context>
<context>
    <name>ringback::SidePages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ringback::SkipDialog</name>
    <message>
        <source>%1 leaves the queue without a call. The reason is kept.</source>
        <translation>%1 sale de la cola sin llamada. El motivo se conserva.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Solicitado dos veces</translation>
    </message>
    <message>
        <source>Choose a reason or type one</source>
        <translation>Elija o escriba un motivo</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no lo desea</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>No nos corresponde</translation>
    </message>
    <message>
        <source>Reached in another way</source>
        <translation>Contactado de otra forma</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip this callback?</source>
        <translation>¿Omitir esta devolución de llamada?</translation>
    </message>
    <message>
        <source>Solved already</source>
        <translation>Ya resuelto</translation>
    </message>
</context>
<context>
    <name>ringback::StatusBar</name>
    <message>
        <source>%1 (%2 waiting)</source>
        <translation>%1 (%2 en espera)</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>quedan %1 de %2 este minuto</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 waiting</source>
        <translation>quedan %1 de %2, %3 en espera</translation>
    </message>
    <message>
        <source>%1 · last delivery %2</source>
        <translation>%1 · última entrega %2</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>No se pueden guardar las entregas: ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Receptor %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>No listener</source>
        <translation>Sin receptor</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Practice mode — no real calls</source>
        <translation>Modo de práctica — sin llamadas reales</translation>
    </message>
    <message>
        <source>Requests left this minute</source>
        <translation>Solicitudes que quedan este minuto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ringback::Storage</name>
    <message>
        <source>%1 can't be the data folder: it isn't a folder.</source>
        <translation>%1 no puede ser la carpeta de datos: no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; Ringback needs a folder of its own.</source>
        <translation>%1 es la base de datos de otro programa; Ringback necesita una carpeta propia.</translation>
    </message>
    <message>
        <source>A callback needs a phone number.</source>
        <translation>Una devolución de llamada necesita un número de teléfono.</translation>
    </message>
    <message>
        <source>A contact needs a phone number.</source>
        <translation>Un contacto necesita un número de teléfono.</translation>
    </message>
    <message>
        <source>An attempt to call can't go back to an earlier step.</source>
        <translation>Un intento de llamada no puede volver a un paso anterior.</translation>
    </message>
    <message>
        <source>Another callback is open for this number.</source>
        <translation>Hay otra devolución de llamada abierta para este número.</translation>
    </message>
    <message>
        <source>More than %1 people are new, so nobody was put into the queue.</source>
        <translation>Más de %1 personas son nuevas, así que nadie entró en la cola.</translation>
    </message>
    <message>
        <source>The data folder %1 can't be used.</source>
        <translation>No se puede usar la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a disk that can only be read.</source>
        <translation>La carpeta de datos %1 está en un disco de solo lectura.</translation>
    </message>
    <message>
        <source>The data folder can't hold the database safely: it must be on a local disk.</source>
        <translation>La carpeta de datos no puede alojar la base de datos con seguridad: debe estar en un disco local.</translation>
    </message>
    <message>
        <source>The data was written by a newer Ringback (schema %1; this one knows up to %2). Install the newer version; nothing was changed.</source>
        <translation>Los datos los escribió un Ringback más nuevo (esquema %1; este conoce hasta el %2). Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database %1 is damaged; it was left as it is. Put a backup in its place, or move it elsewhere to start with an empty one.</source>
        <translation>La base de datos %1 está dañada; se dejó como estaba. Ponga una copia de seguridad en su lugar o muévala para empezar con una vacía.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full.</source>
        <translation>El disco de la carpeta de datos %1 está lleno.</translation>
    </message>
    <message>
        <source>There is already a contact with this number.</source>
        <translation>Ya existe un contacto con este número.</translation>
    </message>
    <message>
        <source>There is another automation of this name.</source>
        <translation>Ya hay otra automatización con este nombre.</translation>
    </message>
    <message>
        <source>There is no permission to use the data folder %1.</source>
        <translation>No hay permiso para usar la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>This attempt to call is not known.</source>
        <translation>Este intento de llamada no se conoce.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>Esta automatización ya no existe.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>Esta llamada no existe.</translation>
    </message>
    <message>
        <source>This callback is being called now. Wait for the end of the call.</source>
        <translation>Se está llamando para esta devolución. Espere al final de la llamada.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Esta devolución de llamada ya está cerrada.</translation>
    </message>
    <message>
        <source>This callback is gone.</source>
        <translation>Esta devolución de llamada ya no está.</translation>
    </message>
    <message>
        <source>This contact is gone.</source>
        <translation>Este contacto ya no está.</translation>
    </message>
    <message>
        <source>This number isn't on the do-not-call list.</source>
        <translation>Este número no está en la lista de no llamar.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>Este recordatorio ya se atendió.</translation>
    </message>
    <message>
        <source>This rule doesn't exist any more.</source>
        <translation>Esta regla ya no existe.</translation>
    </message>
    <message>
        <source>Thoughtly's id belongs to another call.</source>
        <translation>El identificador de Thoughtly pertenece a otra llamada.</translation>
    </message>
    <message>
        <source>What was deleted can't be overwritten just now.</source>
        <translation>Ahora mismo no se puede sobrescribir lo eliminado.</translation>
    </message>
</context>
<context>
    <name>ringback::Subscriptions</name>
    <message>
        <source>Enter the public URL first: Thoughtly has to know where outcomes go.</source>
        <translation>Introduzca primero la URL pública: Thoughtly debe saber adónde van los resultados.</translation>
    </message>
</context>
<context>
    <name>ringback::TableViews</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>&amp;Tasa de respuesta, como mínimo</translation>
    </message>
    <message>
        <source>&amp;Resolved, at least</source>
        <translation>&amp;Resueltas, como mínimo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Callbacks &amp;overdue, at most</source>
        <translation>Devoluciones con re&amp;traso, como máximo</translation>
    </message>
    <message>
        <source>Calls a &amp;day, at least</source>
        <translation>Llamadas al &amp;día, como mínimo</translation>
    </message>
    <message>
        <source>Everybody who shares this store sees the same targets.</source>
        <translation>Todos los que comparten estos datos ven los mismos objetivos.</translation>
    </message>
    <message>
        <source>Median &amp;talk time, at most</source>
        <translation>Mediana de &amp;conversación, como máximo</translation>
    </message>
    <message>
        <source>Median &amp;wait, at most</source>
        <translation>Mediana de &amp;espera, como máximo</translation>
    </message>
    <message>
        <source>Outcomes that count as resolved</source>
        <translation>Resultados que cuentan como resueltos</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>These outcomes count as resolved</source>
        <translation>Estos resultados cuentan como resueltos</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ringback::TopBar</name>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
</context>
<context>
    <name>ringback::TraceRemoval</name>
    <message>
        <source>The file %1 can't be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
</context>
<context>
    <name>ringback::TrayIcon</name>
    <message numerus="yes">
        <source>%n callback(s) waiting</source>
        <translation>
            <numerusform>%n devolución en espera</numerusform>
            <numerusform>%n devoluciones en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Devolver la llamada…</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>Nadie espera una devolución de llamada</translation>
    </message>
    <message>
        <source>Open Ringback</source>
        <translation>Abrir Ringback</translation>
    </message>
    <message>
        <source>Practice mode, no real calls</source>
        <translation>Modo de práctica, sin llamadas reales</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>%1 (necesario)</translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation>&amp;Automatización</translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>Automatizaciones…</translation>
    </message>
    <message>
        <source>Trigger an automation for %1</source>
        <translation>Activar una automatización para %1</translation>
    </message>
    <message numerus="yes">
        <source>Trigger an automation for %n people</source>
        <translation>
            <numerusform>Activar una automatización para %n persona</numerusform>
            <numerusform>Activar una automatización para %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trigger for %n</source>
        <translation>
            <numerusform>Activar para %n</numerusform>
            <numerusform>Activar para %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Trigger now</source>
        <translation>Activar ahora</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>What is sent, here for the first one</source>
        <translation>Lo que se envía, aquí para la primera persona</translation>
    </message>
</context>
<context>
    <name>ringback::UndoBanner</name>
    <message>
        <source>A call is about to leave</source>
        <translation>Una llamada está a punto de salir</translation>
    </message>
    <message>
        <source>Calling %1 in %2 s</source>
        <translation>Llamando a %1 en %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Deshacer la llamada</translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation>aún no se ha enviado nada</translation>
    </message>
</context>
<context>
    <name>ringback::Verdict</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 allí</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not a time for calls there: %2.</source>
        <translation>%1, allí no es hora de llamadas: %2.</translation>
    </message>
    <message>
        <source>%1, outside %2 to %3.</source>
        <translation>%1, fuera de %2 a %3.</translation>
    </message>
    <message>
        <source>%1, outside the hours of this day.</source>
        <translation>%1, fuera del horario de este día.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A call to this number is unconfirmed: it may have rung (%1). It is being looked up.</source>
        <translation>Una llamada a este número está sin confirmar: puede que sonara (%1). Se está consultando.</translation>
    </message>
    <message>
        <source>Asked not to be called, and was forgotten on %1.</source>
        <translation>Pidió que no se le llamara y fue olvidada el %1.</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2).</source>
        <translation>Llamadas en las últimas 24 horas: %1 (como máximo %2).</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2: %3).</source>
        <translation>Llamadas en las últimas 24 horas: %1 (como máximo %2: %3).</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>May have asked not to be called: “%1” Decide first.</source>
        <translation>Quizá pidió que no se le llamara: «%1» Decida primero.</translation>
    </message>
    <message>
        <source>No trace of the call from %1 after %2 s: it probably did not ring. Call again?</source>
        <translation>No hay rastro de la llamada de %1 después de %2 s: probablemente no sonó. ¿Llamar de nuevo?</translation>
    </message>
    <message>
        <source>Not before somebody decides</source>
        <translation>No antes de que alguien decida</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1</source>
        <translation>En la lista de no llamar desde %1</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1, by %2</source>
        <translation>En la lista de no llamar desde %1, por %2</translation>
    </message>
    <message>
        <source>Outside calling hours</source>
        <translation>Fuera del horario de llamadas</translation>
    </message>
    <message>
        <source>People were forgotten, and the key to whom can't be read from the keychain: it can't be told whether this one asked not to be called.</source>
        <translation>Se olvidó a personas y su clave no se puede leer del llavero: no se puede saber si esta pidió que no se le llamara.</translation>
    </message>
    <message>
        <source>Possible from %1 there (%2 here).</source>
        <translation>Posible desde las %1 allí (%2 aquí).</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>Posible desde las %1.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>The local time there is unknown.</source>
        <translation>No se conoce la hora local de allí.</translation>
    </message>
    <message>
        <source>The voice agent “%1” is archived: choose another.</source>
        <translation>El agente de voz «%1» está archivado: elija otro.</translation>
    </message>
    <message>
        <source>This number is being called already.</source>
        <translation>Ya se está llamando a este número.</translation>
    </message>
    <message>
        <source>This number is being called by another seat.</source>
        <translation>Otro puesto está llamando a este número.</translation>
    </message>
    <message>
        <source>This number was forgotten on %1: a call brings it back.</source>
        <translation>Este número fue olvidado el %1: una llamada lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't list this voice agent.</source>
        <translation>Thoughtly no tiene este agente de voz en su lista.</translation>
    </message>
    <message>
        <source>Thoughtly's limit is used up: this call leaves in about %1 s</source>
        <translation>Se agotó el límite de Thoughtly: esta llamada sale en unos %1 s</translation>
    </message>
    <message>
        <source>You may call now</source>
        <translation>Puede llamar ahora</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>llamada %1</translation>
    </message>
    <message>
        <source>called %1 by %2</source>
        <translation>llamada %1 por %2</translation>
    </message>
    <message>
        <source>last called %1</source>
        <translation>última llamada %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictDialogs</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 ya no está en la lista de no llamar.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 está en la lista de no llamar.</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Nota (opcional)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Call %1 anyway?</source>
        <translation>¿Llamar a %1 de todos modos?</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Llamar de todos modos</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>A partir de entonces se puede volver a llamar a este número. Se conserva quién lo quitó de la lista y por qué.</translation>
    </message>
    <message>
        <source>Never call %1 again?</source>
        <translation>¿No llamar nunca más a %1?</translation>
    </message>
    <message>
        <source>Nobody here can call this number while it is on the do-not-call list. A callback that waits for it is skipped.</source>
        <translation>Nadie aquí puede llamar a este número mientras esté en la lista de no llamar. Una devolución de llamada pendiente se omite.</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>¿Quitar a %1 de la lista de no llamar?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>Quién lo pidió y cómo</translation>
    </message>
    <message>
        <source>Why it can’t wait; it is kept with the call</source>
        <translation>Por qué no puede esperar; se conserva con la llamada</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>p. ej., pidió por correo que se le volviera a llamar</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictLine</name>
    <message>
        <source>May this number be called</source>
        <translation>¿Se puede llamar a este número?</translation>
    </message>
</context>
<context>
    <name>ringback::ViewButton</name>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Eliminar «%1»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>Cambiar el &amp;nombre de «%1»…</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Como viene</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Save the &amp;changes to “%1”</source>
        <translation>Guardar los &amp;cambios en «%1»</translation>
    </message>
    <message>
        <source>Saved views of this table</source>
        <translation>Vistas guardadas de esta tabla</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>ringback::Wallboard</name>
    <message>
        <source>As of %1</source>
        <comment>time</comment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>Calls under way</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>No se está llamando a nadie</translation>
    </message>
    <message>
        <source>Queued or on the line</source>
        <translation>En cola o en línea</translation>
    </message>
    <message>
        <source>Ringback – wallboard</source>
        <translation>Ringback – panel mural</translation>
    </message>
</context>
<context>
    <name>ringback::WindowActions</name>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation>Devolver la llamada más tarde…</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Hacer cualquier cosa…</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>No llamar…</translation>
    </message>
    <message>
        <source>Let “%1” call</source>
        <translation>Que llame «%1»</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>Detener las llamadas automáticas</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>voice agent</source>
        <translation>agente de voz</translation>
    </message>
</context>
<context>
    <name>ringback::WindowDialogs</name>
    <message>
        <source>About Ringback</source>
        <translation>Acerca de Ringback</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>Aquí no hay llavero: las credenciales se conservan solo en esta sesión.</translation>
    </message>
</context>
<context>
    <name>ringback::WindowSearch</name>
    <message>
        <source>Search calls and what was said…</source>
        <translation>Buscar llamadas y lo dicho…</translation>
    </message>
    <message>
        <source>Search name, number, company…</source>
        <translation>Buscar nombre, número, empresa…</translation>
    </message>
    <message>
        <source>Search name, number, reason…</source>
        <translation>Buscar nombre, número, motivo…</translation>
    </message>
</context>
<context>
    <name>ringback::Words</name>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Asked to be called</source>
        <translation>Pidió que le llamaran</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Call outcome</source>
        <translation>Resultado de llamada</translation>
    </message>
    <message>
        <source>Callback request</source>
        <translation>Solicitud de devolución</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>Pidió que le llamen</translation>
    </message>
    <message>
        <source>Called all the same</source>
        <comment>a person overruled the verdict</comment>
        <translation>Se llamó de todos modos</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Decidido por una persona</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Left voicemail</source>
        <translation>Mensaje en el buzón</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>Quizá pidió que no se le llamara</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Necesita una persona</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nuevo cliente potencial</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Nobody but the voice agent spoke.</source>
        <translation>Nadie habló salvo el agente de voz.</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Sin interés</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entendió</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Only a voicemail greeting answered.</source>
        <translation>Solo respondió el saludo de un buzón de voz.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Outcome corrected</source>
        <translation>Resultado corregido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Enviando la solicitud</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>De palabra</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suprimida</translation>
    </message>
    <message>
        <source>The call is said to have lasted no time.</source>
        <translation>Se dice que la llamada no duró nada.</translation>
    </message>
    <message>
        <source>There is no transcript of this call.</source>
        <translation>No hay transcripción de esta llamada.</translation>
    </message>
    <message>
        <source>Thoughtly took the call</source>
        <translation>Thoughtly aceptó la llamada</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>source of knowledge</comment>
        <translation>una persona</translation>
    </message>
    <message>
        <source>catch-up</source>
        <comment>source of knowledge</comment>
        <translation>puesta al día</translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>source of knowledge</comment>
        <translation>consulta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>this console</source>
        <comment>source of knowledge</comment>
        <translation>esta consola</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of knowledge</comment>
        <translation>webhook</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>ringback::cli::Session</name>
    <message>
        <source>%1 Ringback asks Thoughtly for the outcome instead.</source>
        <translation>%1 Ringback pregunta el resultado a Thoughtly.</translation>
    </message>
    <message>
        <source>Stopped before the running Ringback had answered.</source>
        <translation>Detenido antes de que respondiera el Ringback en ejecución.</translation>
    </message>
</context>
<context>
    <name>ringback::http</name>
    <message>
        <source>This isn't valid JSON.</source>
        <translation>Esto no es JSON válido.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Client</name>
    <message>
        <source>%1 must be reached over https://: over http:// anybody on the way could read the API token.</source>
        <translation>A %1 hay que llegar por https://: por http:// cualquiera en el camino podría leer el token de API.</translation>
    </message>
    <message>
        <source>Practice mode talks only to this computer, never to %1.</source>
        <translation>El modo de práctica solo habla con este equipo, nunca con %1.</translation>
    </message>
    <message>
        <source>The API token or the team ID contains a line break.</source>
        <translation>El token de API o el ID del equipo contiene un salto de línea.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>This address isn't a web address that starts with https://.</source>
        <translation>Esto no es una dirección web que empiece por https://.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Failure</name>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 se interrumpió en mitad de su respuesta.</translation>
    </message>
    <message>
        <source>%1 can't be found.</source>
        <translation>No se encuentra %1.</translation>
    </message>
    <message>
        <source>%1 can't be reached: it doesn't answer.</source>
        <translation>No se puede alcanzar %1: no responde.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 no respondió en %2.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 rechaza las conexiones.</translation>
    </message>
    <message>
        <source>%1 sent an answer that isn't HTTP.</source>
        <translation>%1 envió una respuesta que no es HTTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>No hay conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La conexión con %1 falló.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>El proxy en el camino a %1 pide una contraseña.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be found.</source>
        <translation>No se encuentra el proxy en el camino a %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be reached.</source>
        <translation>No se puede alcanzar el proxy en el camino a %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 closed the connection.</source>
        <translation>El proxy en el camino a %1 cerró la conexión.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work.</source>
        <translation>El proxy en el camino a %1 no funciona.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 doesn't answer.</source>
        <translation>El proxy en el camino a %1 no responde.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses connections.</source>
        <translation>El proxy en el camino a %1 rechaza las conexiones.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>No hay conexión de red.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>su certificado pertenece a otro nombre</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>su certificado fue revocado</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this computer's clock</source>
        <translation>su certificado aún no es válido; compruebe el reloj de este equipo</translation>
    </message>
    <message>
        <source>nobody that this computer trusts vouches for its certificate</source>
        <translation>nadie en quien este equipo confíe avala su certificado</translation>
    </message>
    <message>
        <source>the encryption could not be agreed on</source>
        <translation>no se pudo acordar el cifrado</translation>
    </message>
</context>
<context>
    <name>ringback::http::Fault</name>
    <message>
        <source>A chunk doesn't end in CR LF.</source>
        <translation>Un fragmento no termina en CR LF.</translation>
    </message>
    <message>
        <source>A chunk size can't be read.</source>
        <translation>No se puede leer el tamaño de un fragmento.</translation>
    </message>
    <message>
        <source>A header field is malformed.</source>
        <translation>Un campo de cabecera está mal formado.</translation>
    </message>
    <message>
        <source>A header line starts with a space.</source>
        <translation>Una línea de cabecera empieza por un espacio.</translation>
    </message>
    <message>
        <source>A line ends in a bare CR.</source>
        <translation>Una línea termina en un CR suelto.</translation>
    </message>
    <message>
        <source>A line ends in a bare LF.</source>
        <translation>Una línea termina en un LF suelto.</translation>
    </message>
    <message>
        <source>A trailer line can't be read.</source>
        <translation>No se puede leer una línea final.</translation>
    </message>
    <message>
        <source>It gave way to a newer connection.</source>
        <translation>Cedió el paso a una conexión más nueva.</translation>
    </message>
    <message>
        <source>The Content-Length field is malformed.</source>
        <translation>El campo Content-Length está mal formado.</translation>
    </message>
    <message>
        <source>The Host field is malformed.</source>
        <translation>El campo Host está mal formado.</translation>
    </message>
    <message>
        <source>The Host field is missing.</source>
        <translation>Falta el campo Host.</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>El cuerpo es demasiado grande.</translation>
    </message>
    <message>
        <source>The chunk extensions are too large.</source>
        <translation>Las extensiones de fragmento son demasiado grandes.</translation>
    </message>
    <message>
        <source>The expectation can't be met.</source>
        <translation>No se puede cumplir la expectativa.</translation>
    </message>
    <message>
        <source>The head holds a control character.</source>
        <translation>La cabecera contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The head took too long to arrive.</source>
        <translation>La cabecera tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>The header fields are too large.</source>
        <translation>Los campos de cabecera son demasiado grandes.</translation>
    </message>
    <message>
        <source>The method isn't supported.</source>
        <translation>El método no es compatible.</translation>
    </message>
    <message>
        <source>The request ended before it was complete.</source>
        <translation>La solicitud terminó antes de estar completa.</translation>
    </message>
    <message>
        <source>The request line is malformed.</source>
        <translation>La línea de solicitud está mal formada.</translation>
    </message>
    <message>
        <source>The request line is missing.</source>
        <translation>Falta la línea de solicitud.</translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation>La línea de solicitud es demasiado larga.</translation>
    </message>
    <message>
        <source>The request target is malformed.</source>
        <translation>El destino de la solicitud está mal formado.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La solicitud tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>The trailers are too large.</source>
        <translation>Las líneas finales son demasiado grandes.</translation>
    </message>
    <message>
        <source>The transfer coding isn't supported.</source>
        <translation>La codificación de transferencia no es compatible.</translation>
    </message>
    <message>
        <source>There are too many header fields.</source>
        <translation>Hay demasiados campos de cabecera.</translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation>Hay más de un campo Host.</translation>
    </message>
    <message>
        <source>There were too many connections.</source>
        <translation>Había demasiadas conexiones.</translation>
    </message>
    <message>
        <source>This version of HTTP isn't supported.</source>
        <translation>Esta versión de HTTP no es compatible.</translation>
    </message>
    <message>
        <source>Too much is under way.</source>
        <translation>Hay demasiado en marcha.</translation>
    </message>
    <message>
        <source>Where the body ends can't be told for certain.</source>
        <translation>No se puede saber con certeza dónde termina el cuerpo.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Server</name>
    <message>
        <source>Can't listen on port %1 of %2.</source>
        <translation>No se puede escuchar en el puerto %1 de %2.</translation>
    </message>
    <message>
        <source>Only an administrator may listen on port %1. Choose a port above 1023 in Settings.</source>
        <translation>Solo un administrador puede escuchar en el puerto %1. Elija un puerto por encima de 1023 en Configuración.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port in Settings.</source>
        <translation>Otro programa ocupa el puerto %1 en %2. Elija otro puerto en Configuración.</translation>
    </message>
    <message>
        <source>This computer has no address %1 to listen on. Choose another one in Settings.</source>
        <translation>Este equipo no tiene la dirección %1 para escuchar. Elija otra en Configuración.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Tls</name>
    <message>
        <source>The file %1 for TLS can't be read.</source>
        <translation>No se puede leer el archivo %1 para TLS.</translation>
    </message>
    <message>
        <source>The file %1 for TLS doesn't exist.</source>
        <translation>El archivo %1 para TLS no existe.</translation>
    </message>
    <message>
        <source>The key in %1 belongs to another certificate.</source>
        <translation>La clave en %1 pertenece a otro certificado.</translation>
    </message>
    <message>
        <source>The listener's certificate expired on %1: deliveries over TLS will fail.</source>
        <translation>El certificado del receptor caducó el %1: las entregas por TLS fallarán.</translation>
    </message>
    <message>
        <source>The listener's certificate expires on %1: renew it.</source>
        <translation>El certificado del receptor caduca el %1: renuévelo.</translation>
    </message>
    <message>
        <source>The listener's certificate is valid only from %1: deliveries over TLS will fail.</source>
        <translation>El certificado del receptor solo es válido desde el %1: las entregas por TLS fallarán.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>No hay ningún certificado en formato PEM en %1.</translation>
    </message>
    <message>
        <source>There is no key in PEM form, without a passphrase, in %1.</source>
        <translation>No hay ninguna clave en formato PEM, sin frase de contraseña, en %1.</translation>
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
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>Solicitada %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits too long: requested %1</source>
        <translation>Espera demasiado: solicitada %1</translation>
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
        <translation>Intento</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Last known %1, by %2</source>
        <translation>Último dato %1, por %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
</context>
<context>
    <name>ringback::models::ContactsModel</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>ringback::models::DeliveriesModel</name>
    <message>
        <source>A callback in the queue</source>
        <translation>Una devolución en la cola</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It was known already</source>
        <translation>Ya se sabía</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>News of a call</source>
        <translation>Novedades de una llamada</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Qué fue de ella</translation>
    </message>
</context>
<context>
    <name>ringback::models::DoNotCallModel</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Said in a call</source>
        <translation>Dicho en una llamada</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>ringback::models::InsightSource</name>
    <message>
        <source>The store can't be read.</source>
        <translation>No se pueden leer los datos.</translation>
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
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
</context>
<context>
    <name>ringback::sandbox::Front</name>
    <message>
        <source>The sandbox can't listen on port %1: %2</source>
        <translation>El entorno de pruebas no puede escuchar en el puerto %1: %2</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Client</name>
    <message>
        <source>A proxy on the way asks for a password.</source>
        <translation>Un proxy en el camino pide una contraseña.</translation>
    </message>
    <message>
        <source>A web page came instead of Thoughtly's answer: a proxy or a login page may stand between.</source>
        <translation>Llegó una página web en lugar de la respuesta de Thoughtly: puede haber un proxy o una página de inicio de sesión en medio.</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID first.</source>
        <translation>Introduzca primero el token de API y el ID del equipo.</translation>
    </message>
    <message>
        <source>It isn't known whether this arrived: %1</source>
        <translation>No se sabe si esto llegó: %1</translation>
    </message>
    <message>
        <source>The server points to another address (%1), which isn't followed. Check the API address in the settings.</source>
        <translation>El servidor señala otra dirección (%1), que no se sigue. Compruebe la dirección de la API en la configuración.</translation>
    </message>
    <message>
        <source>This API token isn't allowed to do that at Thoughtly.</source>
        <translation>Este token de API no tiene permiso para eso en Thoughtly.</translation>
    </message>
    <message>
        <source>This automation has no usable id or address.</source>
        <translation>Esta automatización no tiene un identificador o una dirección utilizable.</translation>
    </message>
    <message>
        <source>This automation takes requests only with a token: switch off its webhook verification at Thoughtly.</source>
        <translation>Esta automatización solo acepta solicitudes con token: desactive su verificación de webhooks en Thoughtly.</translation>
    </message>
    <message>
        <source>This contact has no usable id at Thoughtly.</source>
        <translation>Este contacto no tiene un identificador utilizable en Thoughtly.</translation>
    </message>
    <message>
        <source>This voice agent has no usable id.</source>
        <translation>Este agente de voz no tiene un identificador utilizable.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't accept the API token or the team ID. If a proxy stands between, it may drop the team_id header.</source>
        <translation>Thoughtly no acepta el token de API o el ID del equipo. Si hay un proxy en medio, puede que descarte la cabecera team_id.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this (any more).</source>
        <translation>Thoughtly no conoce esto (o ya no).</translation>
    </message>
    <message>
        <source>Thoughtly gave up waiting for the request.</source>
        <translation>Thoughtly dejó de esperar la solicitud.</translation>
    </message>
    <message>
        <source>Thoughtly has a fault of its own (%1).</source>
        <translation>Thoughtly tiene un fallo propio (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request (%1).</source>
        <translation>Thoughtly rechazó la solicitud (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request: “%1”</source>
        <translation>Thoughtly rechazó la solicitud: «%1»</translation>
    </message>
    <message>
        <source>Thoughtly takes no more requests this minute.</source>
        <translation>Thoughtly no acepta más solicitudes este minuto.</translation>
    </message>
    <message>
        <source>Thoughtly's answer can't be understood.</source>
        <translation>No se puede entender la respuesta de Thoughtly.</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Dispatcher</name>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 Nuevo intento en %n segundo.</numerusform>
            <numerusform>%1 Nuevo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>Thoughtly asks for a pause: going on in %n second(s).</source>
        <translation>
            <numerusform>Thoughtly pide una pausa: se continúa en %n segundo.</numerusform>
            <numerusform>Thoughtly pide una pausa: se continúa en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::webhook::Listener</name>
    <message>
        <source>A probe came that wasn't ours.</source>
        <translation>Llegó una sonda que no era nuestra.</translation>
    </message>
    <message>
        <source>It came from a page in a browser.</source>
        <translation>Vino de una página en un navegador.</translation>
    </message>
    <message>
        <source>It was sent to a name that isn't this listener's (the Host field).</source>
        <translation>Se envió a un nombre que no es el de este receptor (el campo Host).</translation>
    </message>
    <message>
        <source>The body wasn't said to be JSON in UTF-8.</source>
        <translation>El cuerpo no se declaró como JSON en UTF-8.</translation>
    </message>
    <message>
        <source>The body wasn't valid JSON.</source>
        <translation>El cuerpo no era JSON válido.</translation>
    </message>
    <message>
        <source>The delivery couldn't be stored.</source>
        <translation>No se pudo guardar la entrega.</translation>
    </message>
    <message>
        <source>The length of the body was missing.</source>
        <translation>Faltaba la longitud del cuerpo.</translation>
    </message>
    <message>
        <source>The method %1 isn't for this path.</source>
        <translation>El método %1 no es para esta ruta.</translation>
    </message>
    <message>
        <source>The secret was missing or wrong.</source>
        <translation>Faltaba el secreto o era incorrecto.</translation>
    </message>
    <message>
        <source>The signature was wrong or too old.</source>
        <translation>La firma era incorrecta o demasiado antigua.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>No hay nada en esta ruta.</translation>
    </message>
</context>
</TS>
