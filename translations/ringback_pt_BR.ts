<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
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
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>For numbers typed without a country code.</source>
        <translation>Para números digitados sem código do país.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Wire format</source>
        <translation>&amp;Formato de transmissão</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Endereço da API</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token da API</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Find both in the Thoughtly dashboard › Settings › Developers.</source>
        <translation>Encontre ambos no painel da Thoughtly › Settings › Developers.</translation>
    </message>
    <message>
        <source>Leave practice mode and &amp;connect…</source>
        <translation>Sair do modo de prática e &amp;conectar…</translation>
    </message>
    <message>
        <source>Team &amp;ID</source>
        <translation>&amp;ID da equipe</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Testar a &amp;conexão</translation>
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
        <translation>&amp;Consentimento</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Fill from clipboard</source>
        <translation>&amp;Preencher da área de transferência</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Dado em</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>Um por linha: nome: valor</translation>
    </message>
    <message>
        <source>Save and call &amp;back</source>
        <translation>Salvar e &amp;retornar</translation>
    </message>
    <message>
        <source>Saving states that this person agreed to be called.</source>
        <translation>Ao salvar, você declara que esta pessoa concordou em receber ligações.</translation>
    </message>
    <message>
        <source>Through: web form, phone call…</source>
        <translation>Como: formulário web, ligação…</translation>
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
        <translation> dias</translation>
    </message>
    <message>
        <source>&amp;Keep calls</source>
        <translation>&amp;Manter as ligações</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Keep &amp;deliveries</source>
        <translation>Manter as &amp;entregas</translation>
    </message>
    <message>
        <source>Keep trans&amp;cripts</source>
        <translation>Manter as trans&amp;crições</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>What is older is removed daily. Calls under way and the do-not-call list always stay.</source>
        <translation>O que for mais antigo é removido diariamente. Ligações em andamento e a lista de não ligar sempre ficam.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> a day</source>
        <translation> por dia</translation>
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
        <translation>A&amp;trasado após</translation>
    </message>
    <message>
        <source>&amp;Undo time</source>
        <translation>Tempo para &amp;desfazer</translation>
    </message>
    <message>
        <source>A&amp;utomatic calls</source>
        <translation>Ligações a&amp;utomáticas</translation>
    </message>
    <message>
        <source>At most so many, to people whom a rule wants called by itself. None: nobody is called without a click.</source>
        <translation>No máximo essa quantidade, para pessoas que uma regra manda ligar sozinha. Nenhuma: ninguém recebe ligação sem um clique.</translation>
    </message>
    <message>
        <source>Called &amp;recently</source>
        <translation>Ligação &amp;recente</translation>
    </message>
    <message>
        <source>Calling &amp;hours</source>
        <translation>&amp;Horário de ligações</translation>
    </message>
    <message>
        <source>Calls a da&amp;y</source>
        <translation>Ligações por &amp;dia</translation>
    </message>
    <message>
        <source>Hours and limits</source>
        <translation>Horários e limites</translation>
    </message>
    <message>
        <source>How long a call waits before anything is sent. Urgent calls never wait.</source>
        <translation>Quanto uma ligação espera antes de algo ser enviado. As urgentes nunca esperam.</translation>
    </message>
    <message>
        <source>In the called person’s own time.</source>
        <translation>No horário local da pessoa que recebe a ligação.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Ringback warns when the last call is less long ago.</source>
        <translation>O Ringback avisa quando a última ligação é mais recente do que isso.</translation>
    </message>
    <message>
        <source>To one number within 24 hours. Beyond that, only with a reason.</source>
        <translation>Para um mesmo número em 24 horas. Além disso, só com um motivo.</translation>
    </message>
    <message>
        <source>Who waits in the queue longer is marked, from half of it on in amber. Urgent ones: a quarter of it.</source>
        <translation>Quem espera mais na fila é marcado, em âmbar a partir da metade. Urgentes: um quarto.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Connect &amp;outcomes</source>
        <translation>Conectar os re&amp;sultados</translation>
    </message>
    <message>
        <source>Copy &amp;webhook URL</source>
        <translation>Copiar a URL do &amp;webhook</translation>
    </message>
    <message>
        <source>It holds the secret: paste it only at Thoughtly.</source>
        <translation>Ela contém o segredo: cole-a somente na Thoughtly.</translation>
    </message>
    <message>
        <source>Listener &amp;address</source>
        <translation>&amp;Endereço do receptor</translation>
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
        <translation>O Ringback &amp;consulta os resultados na Thoughtly</translation>
    </message>
    <message>
        <source>Thoughtly &amp;sends outcomes to a public URL</source>
        <translation>A Thoughtly &amp;envia os resultados a uma URL pública</translation>
    </message>
    <message>
        <source>Where Thoughtly reaches this listener, for example through a tunnel.</source>
        <translation>Onde a Thoughtly alcança este receptor, por exemplo por um túnel.</translation>
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
        <translation>&amp;Esquecer as credenciais</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>ringback::AboutDialog</name>
    <message>
        <source>About Ringback</source>
        <translation>Sobre o Ringback</translation>
    </message>
    <message>
        <source>Calls people back with the voice agents of Thoughtly.</source>
        <translation>Retorna ligações com os agentes de voz da Thoughtly.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3, without any warranty. It is not made by Thoughtly.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3, sem qualquer garantia. Não é feito pela Thoughtly.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Ringback’s logo</source>
        <translation>Logotipo do Ringback</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
</context>
<context>
    <name>ringback::AgentCommands</name>
    <message>
        <source>This list is as last known: %1</source>
        <translation>Esta lista é a última conhecida: %1</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>Edit the appointment</source>
        <translation>Editar o compromisso</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Novo compromisso</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentImportDialog</name>
    <message>
        <source>%1 can be taken, %2 can't. %3</source>
        <translation>%1 podem ser usados, %2 não. %3</translation>
    </message>
    <message>
        <source>Appointments in the file</source>
        <translation>Compromissos do arquivo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Importar compromissos</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentWatch</name>
    <message numerus="yes">
        <source>%n appointment(s) of %1 could not be taken. Import it by hand to see why.</source>
        <translation>
            <numerusform>%n compromisso de %1 não pôde ser incluído. Importe-o manualmente para ver o motivo.</numerusform>
            <numerusform>%n compromissos de %1 não puderam ser incluídos. Importe-o manualmente para ver o motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments of %1 were not taken: %2</source>
        <translation>Os compromissos de %1 não foram incluídos: %2</translation>
    </message>
</context>
<context>
    <name>ringback::Appointments</name>
    <message>
        <source>Dates are read as %1.</source>
        <translation>As datas são lidas como %1.</translation>
    </message>
    <message>
        <source>It doesn't say when it begins.</source>
        <translation>Não diz quando começa.</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <translation>Não tem número de telefone.</translation>
    </message>
    <message>
        <source>It lasts the whole day: a reminder needs a time.</source>
        <translation>Dura o dia todo: um lembrete precisa de um horário.</translation>
    </message>
    <message>
        <source>It repeats by the hour or faster, or by a rule that can't be read.</source>
        <translation>Repete-se a cada hora ou mais, ou por uma regra que não pode ser lida.</translation>
    </message>
    <message>
        <source>Its time zone “%1” isn't known: read as this computer's.</source>
        <translation>O fuso horário “%1” não é conhecido: lido como o deste computador.</translation>
    </message>
    <message>
        <source>No phone number was found in it.</source>
        <translation>Nenhum número de telefone foi encontrado nele.</translation>
    </message>
    <message>
        <source>The first line must name the columns: date, time, phone, and as wanted name and service.</source>
        <translation>A primeira linha deve nomear as colunas: date, time, phone e, se desejado, name e service.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>This file can't be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is too large for appointments: 32 MB at most.</source>
        <translation>Este arquivo é grande demais para compromissos: no máximo 32 MB.</translation>
    </message>
    <message>
        <source>This isn't a calendar that can be read.</source>
        <translation>Este não é um calendário que possa ser lido.</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrição</translation>
    </message>
    <message>
        <source>location</source>
        <translation>local</translation>
    </message>
    <message>
        <source>phone field</source>
        <translation>campo de telefone</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>título</translation>
    </message>
    <message>
        <source>“%1” can't be read as a date and a time.</source>
        <translation>“%1” não pode ser lido como data e hora.</translation>
    </message>
</context>
<context>
    <name>ringback::Attention</name>
    <message>
        <source>A call was put through to a person</source>
        <translation>Uma ligação foi transferida a uma pessoa</translation>
    </message>
    <message>
        <source>A rule of your team says so</source>
        <translation>Uma regra da sua equipe diz isso</translation>
    </message>
    <message>
        <source>An urgent call failed</source>
        <translation>Uma ligação urgente falhou</translation>
    </message>
    <message>
        <source>An urgent callback is wanted</source>
        <translation>Um retorno urgente foi pedido</translation>
    </message>
    <message>
        <source>Nobody knows whether a call rang</source>
        <translation>Ninguém sabe se uma ligação tocou</translation>
    </message>
    <message>
        <source>Somebody asked not to be called</source>
        <translation>Alguém pediu para não receber ligações</translation>
    </message>
</context>
<context>
    <name>ringback::AutomaticCaller</name>
    <message>
        <source>%1 was not called automatically and waits for you. %2</source>
        <translation>%1 não recebeu a ligação automática e espera por você. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic call(s) were placed within a day, as many as the settings allow. The others wait in the queue.</source>
        <translation>
            <numerusform>Foi feita %n ligação automática em um dia, o máximo que as configurações permitem. Os outros aguardam na fila.</numerusform>
            <numerusform>Foram feitas %n ligações automáticas em um dia, o máximo que as configurações permitem. Os outros aguardam na fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>As ligações automáticas foram interrompidas.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>Escolha primeiro um agente de voz.</translation>
    </message>
    <message>
        <source>It came due while nothing could be done.</source>
        <translation>O retorno venceu quando nada podia ser feito.</translation>
    </message>
</context>
<context>
    <name>ringback::Automation</name>
    <message>
        <source>A field's name has letters, digits, _, - and . only.</source>
        <translation>O nome de um campo só tem letras, dígitos, _, - e .</translation>
    </message>
    <message>
        <source>The automation needs a name, of at most 60 letters.</source>
        <translation>A automação precisa de um nome de no máximo 60 letras.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Os dados devem ser um objeto JSON.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Dois campos têm o mesmo nome.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationActions</name>
    <message numerus="yes">
        <source>%n could not be triggered.</source>
        <translation>
            <numerusform>%n não pôde ser acionada.</numerusform>
            <numerusform>%n não puderam ser acionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been triggered: it is not repeated.</source>
        <translation>
            <numerusform>%n talvez tenha sido acionada: não se repete.</numerusform>
            <numerusform>%n talvez tenham sido acionadas: não se repete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>Automações…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Escolha primeiro uma pessoa.</translation>
    </message>
    <message>
        <source>Choose at most %1 people at once.</source>
        <translation>Escolha no máximo %1 pessoas de uma vez.</translation>
    </message>
    <message>
        <source>Trigger an automation…</source>
        <translation>Acionar uma automação…</translation>
    </message>
    <message numerus="yes">
        <source>Triggered for %n people.</source>
        <translation>
            <numerusform>Acionada para %n pessoa.</numerusform>
            <numerusform>Acionada para %n pessoas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::AutomationCommands</name>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>Não há automação “%1”.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationKeeper</name>
    <message>
        <source>An automation that isn't saved</source>
        <translation>Uma automação que não está salva</translation>
    </message>
    <message>
        <source>Enter the automation's id or address.</source>
        <translation>Informe o ID ou o endereço da automação.</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Preencha “%1” primeiro.</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>O Ringback está sendo fechado.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>O Ringback parou durante o envio: pode ter saído.</translation>
    </message>
    <message>
        <source>Say for which number.</source>
        <translation>Diga para qual número.</translation>
    </message>
    <message>
        <source>The automation's payload isn't a JSON object.</source>
        <translation>O conteúdo da automação não é um objeto JSON.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>Esta automação não existe mais.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Este contato não existe mais.</translation>
    </message>
    <message>
        <source>“%1” was triggered for this number %2.</source>
        <translation>“%1” foi acionada para este número %2.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationPost</name>
    <message>
        <source>The automation's address isn't in the keychain: enter it once more.</source>
        <translation>O endereço da automação não está no chaveiro: informe-o de novo.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationsDialog</name>
    <message>
        <source>&amp;Asks for</source>
        <translation>&amp;Pede</translation>
    </message>
    <message>
        <source>&amp;Id or address</source>
        <translation>&amp;ID ou endereço</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>A&amp;dd field</source>
        <translation>A&amp;dicionar campo</translation>
    </message>
    <message>
        <source>An automation of Thoughtly's that you trigger for people. It may ring them, so it is held to the same rules as a call.</source>
        <translation>Uma automação da Thoughtly que você aciona para pessoas. Ela pode ligar para elas, por isso valem as mesmas regras de uma chamada.</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Como está no chaveiro</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>For example Feedback call</source>
        <translation>Por exemplo, Chamada de avaliação</translation>
    </message>
    <message>
        <source>From the automation's webhook trigger</source>
        <translation>Do gatilho webhook da automação</translation>
    </message>
    <message>
        <source>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, the contact's attributes and the fields above are filled in.</source>
        <translation>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, os atributos do contato e os campos acima são preenchidos.</translation>
    </message>
    <message>
        <source>Kept in the system keychain and not shown again.</source>
        <translation>Guardado no chaveiro do sistema e não mostrado de novo.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessário</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Remove &amp;field</source>
        <translation>Remover &amp;campo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>O que ela pede</translation>
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
        <translation>Campos do corpo</translation>
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
            <numerusform>%n ligação a caminho.</numerusform>
            <numerusform>%n ligações a caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n contato com a etiqueta “%1”.</numerusform>
            <numerusform>%n contatos com a etiqueta “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be called: %1</source>
        <translation>
            <numerusform>Não foi possível ligar para %n: %1</numerusform>
            <numerusform>Não foi possível ligar para %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered: %1</source>
        <translation>
            <numerusform>Não foi possível incluir %n: %1</numerusform>
            <numerusform>Não foi possível incluir %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tagged: %1</source>
        <translation>
            <numerusform>Não foi possível etiquetar %n: %1</numerusform>
            <numerusform>Não foi possível etiquetar %n: %1</numerusform>
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
            <numerusform>%n número na lista de não ligar.</numerusform>
            <numerusform>%n números na lista de não ligar.</numerusform>
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
        <translation>Adicionar a etiqueta</translation>
    </message>
    <message>
        <source>Choose at most %1 people to call at once.</source>
        <translation>Escolha no máximo %1 pessoas para ligar de uma vez.</translation>
    </message>
    <message>
        <source>Choose at most %1 rows for that.</source>
        <translation>Escolha no máximo %1 linhas para isso.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message numerus="yes">
        <source>Never call %n people again?</source>
        <translation>
            <numerusform>Nunca mais ligar para %n pessoa?</numerusform>
            <numerusform>Nunca mais ligar para %n pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here can call these numbers while they are on the do-not-call list. Callbacks that wait for them are skipped.</source>
        <translation>Ninguém aqui pode ligar para estes números enquanto estiverem na lista de não ligar. Retornos que esperam por eles são pulados.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contact(s)</source>
        <translation>
            <numerusform>Etiquetar %n contato</numerusform>
            <numerusform>Etiquetar %n contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>Quem pediu e como</translation>
    </message>
</context>
<context>
    <name>ringback::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call %n now</source>
        <translation>
            <numerusform>Ligar para %n agora</numerusform>
            <numerusform>Ligar para %n agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n people back?</source>
        <translation>
            <numerusform>Retornar a ligação de %n pessoa?</numerusform>
            <numerusform>Retornar a ligação de %n pessoas?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallActions</name>
    <message>
        <source>Edit outcome…</source>
        <translation>Editar o resultado…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar na transcrição</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Classificação: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
</context>
<context>
    <name>ringback::CallCheck</name>
    <message>
        <source>Call again</source>
        <translation>Ligar novamente</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>Tocou</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Looking it up… last checked %1</source>
        <translation>Consultando… última verificação %1</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sem resultado</translation>
    </message>
    <message>
        <source>No outcome (checked %1)</source>
        <translation>Sem resultado (verificado %1)</translation>
    </message>
    <message>
        <source>No trace of this call, last checked %1. Did it ring?</source>
        <translation>Nenhum sinal desta ligação, última verificação %1. O telefone tocou?</translation>
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
        <translation>Uma ligação só pode ser encerrada com um status que a termine.</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Encerrada à mão</translation>
    </message>
    <message>
        <source>It did not ring</source>
        <translation>Não tocou</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>Tocou</translation>
    </message>
    <message>
        <source>Only a call without an outcome can be closed by hand.</source>
        <translation>Só uma ligação sem resultado pode ser encerrada à mão.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>Esta ligação não existe.</translation>
    </message>
    <message>
        <source>This call is still being looked up.</source>
        <translation>Esta ligação ainda está sendo consultada.</translation>
    </message>
    <message>
        <source>What became of this call is known by now.</source>
        <translation>Já se sabe o que foi desta ligação.</translation>
    </message>
</context>
<context>
    <name>ringback::CallCommands</name>
    <message>
        <source>There is no call %1.</source>
        <translation>Não existe a ligação %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallEnd</name>
    <message>
        <source>It isn't known whether the phone rang. Ringback will not call again by itself; see call %1.</source>
        <translation>Não se sabe se o telefone tocou. O Ringback não ligará de novo por conta própria; veja a ligação %1.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>A ligação falhou.</translation>
    </message>
    <message>
        <source>The call is not over yet; its status is “%1”.</source>
        <translation>A ligação ainda não terminou; o status dela é “%1”.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>A ligação foi cancelada.</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>A ligação não foi enviada.</translation>
    </message>
    <message>
        <source>The call was taken back before anything was sent.</source>
        <translation>A ligação foi desfeita antes de algo ser enviado.</translation>
    </message>
    <message>
        <source>Thoughtly suppressed the call.</source>
        <translation>A Thoughtly suprimiu a ligação.</translation>
    </message>
</context>
<context>
    <name>ringback::CallHistory</name>
    <message>
        <source>Earlier calls</source>
        <translation>Ligações anteriores</translation>
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
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarksForm</name>
    <message>
        <source>%1?</source>
        <comment>a result that is only suggested</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Keys 1 to 9 and 0; the same key again takes it back</source>
        <translation>Teclas 1 a 9 e 0; a mesma tecla de novo desfaz</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Não foi salvo. %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Press N to write a note</source>
        <translation>Pressione N para escrever uma nota</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Classificação: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>suggested by the call</source>
        <translation>sugerido pela ligação</translation>
    </message>
</context>
<context>
    <name>ringback::CallPanel</name>
    <message>
        <source>Call back</source>
        <translation>Retornar ligação</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Captured in the call</source>
        <translation>Capturado na ligação</translation>
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
        <translation>Editar o resultado…</translation>
    </message>
    <message>
        <source>Known %1, %2</source>
        <translation>Conhecido %1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No earlier calls with this person.</source>
        <translation>Nenhuma ligação anterior com esta pessoa.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON bruto</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Enviado junto</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacement</name>
    <message>
        <source>Taken back before anything was sent.</source>
        <translation>Desfeita antes de algo ser enviado.</translation>
    </message>
    <message>
        <source>The call was taken back.</source>
        <translation>A ligação foi desfeita.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this contact or this voice agent any more. Call again: the contact is looked for by its number.</source>
        <translation>O Thoughtly não conhece mais este contato ou este agente de voz. Ligue de novo: o contato é procurado pelo número.</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacer</name>
    <message>
        <source>%1 (%2 overruled: %3)</source>
        <comment>reason, who, verdict</comment>
        <translation>%1 (%2 ignorou: %3)</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <translation>Não foi feita ligação para %1. %2</translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>As ligações automáticas foram interrompidas.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>Escolha primeiro um agente de voz.</translation>
    </message>
    <message>
        <source>It isn't known whether %1 was called. Ringback is looking it up.</source>
        <translation>Não se sabe se houve ligação para %1. O Ringback está consultando.</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet. Enter them in Settings.</source>
        <translation>Ainda não há credenciais da Thoughtly. Informe-as em Configurações.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>Este retorno não existe mais.</translation>
    </message>
    <message>
        <source>This callback is being called already.</source>
        <translation>Este retorno já está em ligação.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Este retorno já está encerrado.</translation>
    </message>
    <message>
        <source>This callback is for another number.</source>
        <translation>Este retorno é para outro número.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Este contato não existe mais.</translation>
    </message>
    <message>
        <source>To call in spite of the verdict, say why: the reason is kept.</source>
        <translation>Para ligar apesar do veredito, diga por quê: o motivo é guardado.</translation>
    </message>
    <message>
        <source>Too late to take this call back: it has been sent.</source>
        <translation>Tarde demais para desfazer este retorno: ele já foi enviado.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>uma regra</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>ligado novamente</translation>
    </message>
</context>
<context>
    <name>ringback::CallPreview</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id da ligação</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>It tells of a call.</source>
        <translation>Fala de uma ligação.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing of a call yet: say which field is the status, the outcome or the call's id.</source>
        <translation>Ainda nada de uma ligação: diga qual campo é o estado, o resultado ou o id da ligação.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
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
        <translation>Um lugar é um país como FR, ou um estado como US-FL.</translation>
    </message>
    <message>
        <source>The most attempts are a number from 0 to 100.</source>
        <translation>O máximo de tentativas é um número de 0 a 100.</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>Escreva feriados como 12-25, 2026-12-31, 11/4/4 ou E+1.</translation>
    </message>
    <message>
        <source>Write hours like 09:00-20:00, or - for never.</source>
        <translation>Escreva horários como 09:00-20:00, ou - para nunca.</translation>
    </message>
</context>
<context>
    <name>ringback::CallWatch</name>
    <message>
        <source>Asking Thoughtly to call.</source>
        <translation>Pedindo a ligação à Thoughtly.</translation>
    </message>
    <message>
        <source>No clear answer came: it is being looked up whether the phone rang.</source>
        <translation>Não veio uma resposta clara: está sendo verificado se o telefone tocou.</translation>
    </message>
    <message>
        <source>The call is in progress.</source>
        <translation>A ligação está em andamento.</translation>
    </message>
    <message>
        <source>The call is planned.</source>
        <translation>A ligação está planejada.</translation>
    </message>
    <message>
        <source>Thoughtly took the call.</source>
        <translation>A Thoughtly aceitou a ligação.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackCommand</name>
    <message>
        <source>With --force REASON it is called all the same.</source>
        <translation>Com --force MOTIVO a ligação é feita mesmo assim.</translation>
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
        <translation>C ou Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>Call %n back…</source>
        <translation>
            <numerusform>Retornar %n…</numerusform>
            <numerusform>Retornar %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Retornar ligação</translation>
    </message>
    <message>
        <source>Called by itself when due</source>
        <translation>Liga sozinho quando chegar a hora</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Ligações anteriores</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>Em 2 horas</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Em 30 minutos</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ainda não há ligações</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nenhum motivo informado</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Pular…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Amanhã às %1</translation>
    </message>
    <message>
        <source>Tries %1 of %2.</source>
        <translation>Tentativas: %1 de %2.</translation>
    </message>
    <message>
        <source>Tries at most</source>
        <translation>Tentativas no máximo</translation>
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
        <translation>Esperando há %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackQueue</name>
    <message>
        <source>A callback can have 1 to %1 tries.</source>
        <translation>Um retorno pode ter de 1 a %1 tentativas.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Escolha um horário que ainda não passou.</translation>
    </message>
    <message>
        <source>Say why this callback is skipped.</source>
        <translation>Diga por que este retorno é pulado.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>Este retorno não existe mais.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list, so nobody was put into the queue.</source>
        <translation>Este número está na lista de não ligar, então ninguém foi colocado na fila.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbacksPage</name>
    <message numerus="yes">
        <source>%n callback(s) done.</source>
        <translation>
            <numerusform>%n retorno concluído.</numerusform>
            <numerusform>%n retornos concluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) put off.</source>
        <translation>
            <numerusform>%n retorno adiado.</numerusform>
            <numerusform>%n retornos adiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) skipped.</source>
        <translation>
            <numerusform>%n retorno pulado.</numerusform>
            <numerusform>%n retornos pulados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Automatic calls are stopped: nobody is called without a click.</source>
        <translation>As ligações automáticas estão interrompidas: ninguém recebe ligação sem um clique.</translation>
    </message>
    <message>
        <source>Choose All to see who is to be called later.</source>
        <translation>Escolha “Todos” para ver quem receberá ligação mais tarde.</translation>
    </message>
    <message>
        <source>Due today %1</source>
        <translation>Para hoje %1</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Novo retorno</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Nobody in the queue has all of these words in name, number or reason.</source>
        <translation>Ninguém na fila tem todas essas palavras no nome, número ou motivo.</translation>
    </message>
    <message>
        <source>Nobody is called without a click any more; what has not left yet is taken back</source>
        <translation>Ninguém mais recebe ligação sem um clique; o que ainda não saiu é desfeito</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Ninguém para agora</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Atrasados %1</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>Parar ligações automáticas</translation>
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
        <translation>Perguntar sempre</translation>
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
        <translation>%1, até</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: again after</source>
        <translation>%1: novamente após</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>&amp;Adicionar um lugar</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Feriados</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Tries for a callback, at most</source>
        <translation>&amp;Tentativas por retorno, no máximo</translation>
    </message>
    <message>
        <source>&amp;Usual hours</source>
        <translation>Horário &amp;habitual</translation>
    </message>
    <message>
        <source>After a wrong number, a number not in service, or the wish not to be called, there is no further try. A callback becomes due again within calling hours; nothing dials by itself.</source>
        <translation>Depois de um número errado, um número fora de serviço ou do pedido de não receber ligações, não há mais tentativas. Um retorno volta a vencer dentro do horário de ligações; nada disca sozinho.</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>Padrão de &amp;fábrica</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situação em</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como sempre</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Máximo por dia</translation>
    </message>
    <message>
        <source>By the number's country and, in the United States, its state. Hours like 09:00-20:00, - for never; an empty Saturday is as weekdays, an empty Sunday as Saturday. Double-click to change. This is no legal advice: have it checked.</source>
        <translation>Pelo país do número e, nos Estados Unidos, pelo estado. Horários como 09:00-20:00, - para nunca; um sábado vazio vale como os dias úteis, um domingo vazio como o sábado. Clique duplo para mudar. Isto não é orientação jurídica: mande conferir.</translation>
    </message>
    <message>
        <source>Calling rules</source>
        <translation>Regras de ligação</translation>
    </message>
    <message>
        <source>Calls to a number in &amp;24 hours, at most</source>
        <translation>Ligações para um número em &amp;24 horas, no máximo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>In the time of the person who is called.</source>
        <translation>No horário local da pessoa que recebe a ligação.</translation>
    </message>
    <message>
        <source>Keep to the &amp;rules of the place that is called</source>
        <translation>Respeitar as &amp;regras do lugar para onde se liga</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>Não se liga para ninguém</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>Em feriados</translation>
    </message>
    <message>
        <source>On holidays nobody is called: 12-25 is each year, 2026-12-31 once, 11/4/4 the fourth Thursday in November, E+1 Easter Monday.</source>
        <translation>Em feriados não se liga para ninguém: 12-25 vale todo ano, 2026-12-31 uma vez, 11/4/4 é a quarta quinta-feira de novembro, E+1 a segunda-feira de Páscoa.</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Outro horário</translation>
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
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>Rules of places</source>
        <translation>Regras dos lugares</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Takes back what your team changed in this row</source>
        <translation>Desfaz o que sua equipe mudou nesta linha</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Dias úteis</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>Escreva feriados como 12-25, 2026-12-31, 11/4/4 ou E+1.</translation>
    </message>
</context>
<context>
    <name>ringback::CatchUp</name>
    <message numerus="yes">
        <source>Caught up: %n outcome(s) from %1 to %2</source>
        <translation>
            <numerusform>Em dia: %n resultado de %1 a %2</numerusform>
            <numerusform>Em dia: %n resultados de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of “%1” from %2 to %3 may be missing: %4</source>
        <translation>Podem faltar resultados de “%1” de %2 a %3: %4</translation>
    </message>
    <message>
        <source>Outcomes of “%1” until %2 may be missing: %3</source>
        <translation>Podem faltar resultados de “%1” até %2: %3</translation>
    </message>
    <message>
        <source>The catch-up was broken off.</source>
        <translation>A atualização foi interrompida.</translation>
    </message>
    <message>
        <source>the list doesn't come to an end.</source>
        <translation>a lista não tem fim.</translation>
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
        <translation>%1 de atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>ringback::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <comment>title</comment>
        <translation>%1 como tabela</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>ringback::ClipboardOffer</name>
    <message>
        <source>Clipboard: %1</source>
        <translation>Área de transferência: %1</translation>
    </message>
    <message>
        <source>Don't offer this number</source>
        <translation>Não oferecer este número</translation>
    </message>
    <message>
        <source>Fills this number in. Nothing is dialled yet.</source>
        <translation>Preenche este número. Nada é discado ainda.</translation>
    </message>
    <message>
        <source>Open the number on the clipboard, %1</source>
        <translation>Abrir o número da área de transferência, %1</translation>
    </message>
</context>
<context>
    <name>ringback::ColumnChooser</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Redefinir colunas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Colunas, na ordem delas</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>Esta coluna é sempre mostrada.</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag to put it in order, or press Alt+Up and Alt+Down.</source>
        <translation>Marque o que a tabela mostra. Arraste para ordenar ou pressione Alt+Seta para cima e Alt+Seta para baixo.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandPalette</name>
    <message>
        <source>A command, a name or a number</source>
        <translation>Um comando, um nome ou um número</translation>
    </message>
    <message>
        <source>A command, a name or a number…</source>
        <translation>Um comando, um nome ou um número…</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Fazer qualquer coisa</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRun</name>
    <message>
        <source>Not in order: %1.</source>
        <translation>Com problema: %1.</translation>
    </message>
    <message>
        <source>Ringback was closed before this was done.</source>
        <translation>O Ringback foi fechado antes de isto terminar.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRunner</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Não existe o comando “%1”.</translation>
    </message>
</context>
<context>
    <name>ringback::Commands</name>
    <message>
        <source>Calling</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>People and files</source>
        <translation>Pessoas e arquivos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
</context>
<context>
    <name>ringback::ConnectionPage</name>
    <message>
        <source>Asking Thoughtly…</source>
        <translation>Perguntando à Thoughtly…</translation>
    </message>
    <message>
        <source>Developer guide</source>
        <translation>Guia do desenvolvedor</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>Funciona: conectado como %1.</translation>
    </message>
    <message>
        <source>Practice mode can't reach the real Thoughtly. To enter your credentials, leave it; what you practised with stays where it is.</source>
        <translation>O modo de prática não alcança a Thoughtly real. Para informar suas credenciais, saia dele; o que você praticou fica onde está.</translation>
    </message>
    <message>
        <source>Published API description</source>
        <translation>Descrição publicada da API</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>O endereço da API deve começar com https://.</translation>
    </message>
    <message>
        <source>The credentials come from the environment and are not stored.</source>
        <translation>As credenciais vêm do ambiente e não são guardadas.</translation>
    </message>
    <message>
        <source>Thoughtly needs both, the API token and the team ID.</source>
        <translation>A Thoughtly precisa de ambos, o token da API e o ID da equipe.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactActions</name>
    <message>
        <source>%1 was removed. The calls stay.</source>
        <translation>%1 foi removido. As ligações ficam.</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Retornar ligação</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;Não ligar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>E&amp;squecer esta pessoa…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Edit the contact…</source>
        <translation>Editar o contato…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Esquecer esta pessoa…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Novo contato…</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Remover o contato</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>Tirar da lista de &amp;não ligar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ringback::ContactBook</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>Já existe um contato com este número: %1.</translation>
    </message>
    <message>
        <source>Asked not to be called, before they were forgotten.</source>
        <translation>Pediu para não receber ligações, antes de ser esquecida.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Este contato não existe mais.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactCommands</name>
    <message>
        <source>The contact is saved here, but not at Thoughtly: %1</source>
        <translation>O contato foi salvo aqui, mas não na Thoughtly: %1</translation>
    </message>
    <message>
        <source>There is no contact %1.</source>
        <translation>Não existe o contato %1.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactDialog</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>Já existe um contato com este número: %1.</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Dia do consentimento</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contato</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Como o consentimento foi dado</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Abrir esse</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>Não há número de telefone na área de transferência.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Type it as you like: with or without country code.</source>
        <translation>Digite como quiser: com ou sem código do país.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>this number is unusual, please check it</source>
        <translation>este número é incomum, verifique-o</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>ringback::ContactPanel</name>
    <message>
        <source>%1, asked for %2. Tries %3 of %4.</source>
        <translation>%1, pedido para %2. Tentativas: %3 de %4.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Retornar ligação</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar o número</translation>
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
        <translation>Não ligar…</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contato</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ainda não há ligações</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Tirar da lista…</translation>
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
        <translation>ainda não está lá; é criado com a primeira ligação</translation>
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
        <translation>Ligou-se mesmo assim porque</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Quem ligou</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>Ligações para %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conhecido desde</translation>
    </message>
    <message>
        <source>Never on the do-not-call list.</source>
        <translation>Nunca esteve na lista de não ligar.</translation>
    </message>
    <message>
        <source>Nobody called this number from here.</source>
        <translation>Ninguém ligou daqui para este número.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On the do-not-call list since</source>
        <translation>Na lista de não ligar desde</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Relatório gerado</translation>
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
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>um contrato</translation>
    </message>
    <message>
        <source>another console</source>
        <translation>outro console</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>não ligar</translation>
    </message>
    <message>
        <source>entered into the do-not-call list</source>
        <translation>incluído na lista de não ligar</translation>
    </message>
    <message>
        <source>it was something else</source>
        <translation>era outra coisa</translation>
    </message>
    <message>
        <source>may have asked not to be called</source>
        <translation>talvez tenha pedido para não receber ligações</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>not stated at that time</source>
        <translation>não informado na época</translation>
    </message>
    <message>
        <source>oral consent</source>
        <translation>consentimento oral</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>taken off the do-not-call list</source>
        <translation>tirado da lista de não ligar</translation>
    </message>
    <message>
        <source>their own request</source>
        <translation>pedido da própria pessoa</translation>
    </message>
    <message>
        <source>their own request of %1</source>
        <translation>pedido da própria pessoa em %1</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>espera uma decisão</translation>
    </message>
    <message>
        <source>written consent</source>
        <translation>consentimento por escrito</translation>
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
        <translation>Ambos são necessários, o token da API e o ID da equipe.</translation>
    </message>
    <message>
        <source>There is no system keychain to keep them in: they are gone when this Ringback ends. Set THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID instead.</source>
        <translation>Não há chaveiro do sistema para guardá-las: elas somem quando este Ringback terminar. Defina THOUGHTLY_API_TOKEN e THOUGHTLY_TEAM_ID.</translation>
    </message>
    <message>
        <source>Those in the environment are in force and stay so until THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID are unset.</source>
        <translation>As do ambiente estão em vigor e assim continuam até que THOUGHTLY_API_TOKEN e THOUGHTLY_TEAM_ID sejam removidas.</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialsInput</name>
    <message>
        <source>API token (not shown): </source>
        <translation>Token da API (não é mostrado): </translation>
    </message>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>Ambos são necessários, o token da API e o ID da equipe.</translation>
    </message>
    <message>
        <source>Standard input can't be read.</source>
        <translation>Não é possível ler a entrada padrão.</translation>
    </message>
    <message>
        <source>Standard input must hold the API token and the team id: two lines, or JSON with api_token and team_id.</source>
        <translation>A entrada padrão deve conter o token da API e o ID da equipe: duas linhas, ou JSON com api_token e team_id.</translation>
    </message>
    <message>
        <source>Team id (not shown): </source>
        <translation>ID da equipe (não é mostrado): </translation>
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
        <translation>&amp;Abrir a ligação</translation>
    </message>
    <message>
        <source>&amp;Open the callback</source>
        <translation>&amp;Abrir o retorno</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler de novo</translation>
    </message>
    <message>
        <source>&amp;Refused requests…</source>
        <translation>Solicitações re&amp;cusadas…</translation>
    </message>
    <message>
        <source>&amp;Teach this form…</source>
        <translation>&amp;Ensinar esta forma…</translation>
    </message>
    <message>
        <source>Forms that were taught…</source>
        <translation>Formas aprendidas…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Refused requests…</source>
        <translation>Solicitações recusadas…</translation>
    </message>
    <message>
        <source>Say what the fields of this delivery mean…</source>
        <translation>Dizer o que os campos desta entrega significam…</translation>
    </message>
    <message>
        <source>There is nothing to teach: it is understood by itself, or isn't the outcome of a call.</source>
        <translation>Não há nada a ensinar: ela é entendida por si só ou não é o resultado de uma ligação.</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryCommands</name>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Não existe a entrega %1.</translation>
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
        <translation>Corpo como chegou</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>First told %1</source>
        <translation>Contado primeiro por %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Cabeçalhos e corpo</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>Fica guardada como chegou.</translation>
    </message>
    <message>
        <source>It is kept, and is read in a moment.</source>
        <translation>Fica guardada e será lida em um instante.</translation>
    </message>
    <message>
        <source>It put somebody into the queue.</source>
        <translation>Pôs alguém na fila.</translation>
    </message>
    <message>
        <source>It says nothing that wasn't known already, so nothing was changed.</source>
        <translation>Não diz nada que já não se soubesse; nada foi alterado.</translation>
    </message>
    <message>
        <source>It told something new of a call.</source>
        <translation>Contou algo novo de uma ligação.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir a ligação</translation>
    </message>
    <message>
        <source>Open the callback</source>
        <translation>Abrir o retorno</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>Requisição como curl</translation>
    </message>
    <message>
        <source>Say once what its fields mean, and all like it are understood.</source>
        <translation>Diga uma vez o que seus campos significam, e todas as iguais serão entendidas.</translation>
    </message>
    <message>
        <source>Teach this form…</source>
        <translation>Ensinar esta forma…</translation>
    </message>
    <message>
        <source>The same as that of %1</source>
        <translation>Igual à de %1</translation>
    </message>
</context>
<context>
    <name>ringback::Desktop</name>
    <message>
        <source>A real one offers to open what it is about.</source>
        <translation>Uma de verdade oferece abrir aquilo de que trata.</translation>
    </message>
    <message>
        <source>Call the number on the clipboard…</source>
        <translation>Ligar para o número da área de transferência…</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Sem conexão desde %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>Não é possível guardar as entregas: o disco está cheio?</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Ringback says it in its window.</source>
        <translation>Nada nesta área de trabalho mostra notificações. O Ringback avisa na própria janela.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit it from the tray's menu. Settings › Notifications changes this.</source>
        <translation>Saia pelo menu da bandeja. Configurações › Notificações altera isso.</translation>
    </message>
    <message>
        <source>Ringback keeps running in the tray</source>
        <translation>O Ringback continua em execução na bandeja</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>Não há número de telefone na área de transferência.</translation>
    </message>
    <message>
        <source>This is how Ringback tells you</source>
        <translation>É assim que o Ringback avisa</translation>
    </message>
</context>
<context>
    <name>ringback::Destinations</name>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>O endereço não deve conter usuário nem senha.</translation>
    </message>
    <message>
        <source>The destination needs a name, of at most 60 letters.</source>
        <translation>O destino precisa de um nome, de no máximo 60 letras.</translation>
    </message>
    <message>
        <source>There is no destination “%1”.</source>
        <translation>Não existe o destino “%1”.</translation>
    </message>
    <message>
        <source>This isn't a web address. It has to start with https://.</source>
        <translation>Isto não é um endereço web. Ele precisa começar com https://.</translation>
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
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>&amp;Chave de assinatura</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>E&amp;ndereço</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Address and key are kept in the system keychain and not shown again.</source>
        <translation>O endereço e a chave são mantidos no chaveiro do sistema e não são mostrados de novo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Destinations and messages</source>
        <translation>Destinos e mensagens</translation>
    </message>
    <message>
        <source>For example crm</source>
        <translation>Por exemplo, crm</translation>
    </message>
    <message>
        <source>It may be in our own network</source>
        <translation>Pode estar em nossa própria rede</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Mantido no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Optional: signs the messages</source>
        <translation>Opcional: assina as mensagens</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar &amp;novamente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>Não há chaveiro aqui: é mantido só nesta sessão.</translation>
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
        <translation>abandonada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>nova tentativa às %1</translation>
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
        <translation>Escolha uma linha para ver tudo sobre ela.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
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
        <translation>Informe --as do_not_call ou --as something_else.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallDialog</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 não está mais na lista de não ligar.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 está na lista de não ligar.</translation>
    </message>
    <message>
        <source>%1 lines have no number; the first is line %2: %3</source>
        <translation>%1 linhas não têm número; a primeira é a linha %2: %3</translation>
    </message>
    <message>
        <source>%1 numbers were entered, %2 were on the list already.</source>
        <translation>%1 números foram incluídos, %2 já estavam na lista.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 exibidos</translation>
    </message>
    <message>
        <source>%1 sentences may ask not to be called.</source>
        <translation>%1 frases talvez peçam para não ligar.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
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
        <translation>&amp;Tirar da lista…</translation>
    </message>
    <message>
        <source>A callback that waits for the number is skipped.</source>
        <translation>Um retorno que espera por esse número é pulado.</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Lista de não ligar</translation>
    </message>
    <message>
        <source>Export the do-not-call list</source>
        <translation>Exportar a lista de não ligar</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>A partir daí pode-se ligar de novo para este número. Fica registrado quem o tirou da lista e por quê.</translation>
    </message>
    <message>
        <source>Import the do-not-call list</source>
        <translation>Importar a lista de não ligar</translation>
    </message>
    <message>
        <source>It holds at once</source>
        <translation>Vale imediatamente</translation>
    </message>
    <message>
        <source>No entry has these words or digits.</source>
        <translation>Nenhuma entrada tem essas palavras ou dígitos.</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>Ninguém está na lista</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>One person may have asked not to be called.</source>
        <translation>Uma pessoa talvez tenha pedido para não receber ligações.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Search number, name or reason</source>
        <translation>Buscar número, nome ou motivo</translation>
    </message>
    <message>
        <source>Search the do-not-call list</source>
        <translation>Buscar na lista de não ligar</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>Tabelas e vCards (%1)</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>Tirar %1 da lista de não ligar?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>A lista foi gravada em %1.</translation>
    </message>
    <message>
        <source>Which number shall nobody call?</source>
        <translation>Para qual número ninguém deve ligar?</translation>
    </message>
    <message>
        <source>Who asks not to be called is entered here, by you or from a call.</source>
        <translation>Quem pede para não receber ligações é incluído aqui, por você ou a partir de uma ligação.</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>p. ex., pediu por e-mail para receber ligação de novo</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallFile</name>
    <message>
        <source>There are no phone numbers in this file.</source>
        <translation>Não há números de telefone neste arquivo.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>Não há número de telefone nele.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallKeeper</name>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>To take a number off the do-not-call list, say why: the reason is kept.</source>
        <translation>Para tirar um número da lista de não ligar, diga por quê: o motivo é guardado.</translation>
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
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>há %n s</numerusform>
            <numerusform>há %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>ringback::Engine</name>
    <message numerus="yes">
        <source>%n call(s) were planned when Ringback stopped. Nothing was sent: call again if still wanted.</source>
        <translation>
            <numerusform>%n ligação estava planejada quando o Ringback parou. Nada foi enviado: ligue novamente se ainda desejar.</numerusform>
            <numerusform>%n ligações estavam planejadas quando o Ringback parou. Nada foi enviado: ligue novamente se ainda desejar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time. Look at them in Reminders.</source>
        <translation>
            <numerusform>%n lembrete não foi enviado a tempo. Veja-o em Lembretes.</numerusform>
            <numerusform>%n lembretes não foram enviados a tempo. Veja-os em Lembretes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the credentials to test with this address.</source>
        <translation>Informe as credenciais a testar com este endereço.</translation>
    </message>
    <message>
        <source>The contact is saved here, but not yet at Thoughtly. %1</source>
        <translation>O contato foi salvo aqui, mas ainda não na Thoughtly. %1</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet.</source>
        <translation>Ainda não há credenciais da Thoughtly.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>Não há chaveiro aqui: é mantido só nesta sessão.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>Essa regra não existe.</translation>
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
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>The file is readable by you only. It holds personal data: take care where it goes.</source>
        <translation>Somente você pode ler o arquivo. Ele contém dados pessoais: cuide de para onde ele vai.</translation>
    </message>
</context>
<context>
    <name>ringback::Exporter</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>A exportação foi cancelada. Nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>ringback::Facts</name>
    <message>
        <source>The message isn't valid JSON: line %1, %2.</source>
        <translation>A mensagem não é JSON válido: linha %1, %2.</translation>
    </message>
    <message>
        <source>The message must be a JSON object: {…}.</source>
        <translation>A mensagem deve ser um objeto JSON: {…}.</translation>
    </message>
</context>
<context>
    <name>ringback::FileActions</name>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 linhas foram gravadas em %2.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as ligações</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Another export is under way. Wait for its end, or stop it.</source>
        <translation>Há outra exportação em andamento. Espere o fim dela ou pare-a.</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exportar ligações</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>Export what the table shows…</source>
        <translation>Exportar o que a tabela mostra…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contatos…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Parar a exportação</translation>
    </message>
    <message numerus="yes">
        <source>The selected rows (%n)</source>
        <translation>
            <numerusform>A linha selecionada (%n)</numerusform>
            <numerusform>As linhas selecionadas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>O que o filtro mostra</translation>
    </message>
    <message>
        <source>What the search shows: “%1”</source>
        <translation>O que a busca mostra: “%1”</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Gravando: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ligações</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatos</translation>
    </message>
</context>
<context>
    <name>ringback::FileCommands</name>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 de %2 linhas, %3 por segundo, faltam %4 s</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>A importação foi cancelada.</translation>
    </message>
</context>
<context>
    <name>ringback::Files</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 é uma pasta: escolha um arquivo nela.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 é uma pasta: indique um arquivo nela.</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save it as CSV and import that.</source>
        <translation>%1 é uma pasta de trabalho ou um arquivo compactado. Salve como CSV e importe esse.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 is not a text file: CSV or vCard can be imported.</source>
        <translation>%1 não é um arquivo de texto: é possível importar CSV ou vCard.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aspas são abertas aqui e nunca fechadas.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>O disco está cheio: %1 não foi gravado.</translation>
    </message>
    <message>
        <source>The file can't be read on: %1.</source>
        <translation>Não é possível continuar a ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Este cartão não tem fim.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Limpar o filtro</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Drop the filter %1: %2</source>
        <translation>Remover o filtro %1: %2</translation>
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
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar na transcrição</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Próximo (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>ringback::Forget</name>
    <message>
        <source>A call to this person is unconfirmed: it may have rung. Say first whether it did, then the person can be forgotten.</source>
        <translation>Uma ligação para esta pessoa não está confirmada: pode ter tocado. Diga primeiro se tocou; depois a pessoa pode ser esquecida.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Esquecido.</translation>
    </message>
    <message>
        <source>This person is being called by another seat: wait until the call has ended.</source>
        <translation>Outro posto está ligando para esta pessoa: espere até a ligação terminar.</translation>
    </message>
    <message>
        <source>This person is being called: wait until the call has ended.</source>
        <translation>Esta pessoa está recebendo uma ligação: espere até a ligação terminar.</translation>
    </message>
    <message>
        <source>Without its key nobody can be forgotten.</source>
        <translation>Sem a chave, ninguém pode ser esquecido.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetCommand</name>
    <message>
        <source>The database's log still holds traces: another program reads the database. They go as soon as it doesn't.</source>
        <translation>O registro do banco de dados ainda contém rastros: outro programa lê o banco. Eles somem assim que ele parar.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id of the contact is kept until it has deleted them.</source>
        <translation>Não é possível alcançar a Thoughtly: o identificador do contato de lá é mantido até que ela o tenha excluído.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetDialog</name>
    <message numerus="yes">
        <source>%n call(s) with their transcripts</source>
        <translation>
            <numerusform>%n ligação com sua transcrição</numerusform>
            <numerusform>%n ligações com suas transcrições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n retorno</numerusform>
            <numerusform>%n retornos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the contact at &amp;Thoughtly, too</source>
        <translation>Excluir também o contato na &amp;Thoughtly</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Esquecer %1?</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Esquecer para sempre</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Esquecendo…</translation>
    </message>
    <message>
        <source>Last traces in the database's log go as soon as no other program reads it.</source>
        <translation>Os últimos rastros no registro do banco de dados somem assim que nenhum outro programa o ler.</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Verificando o que existe…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The do-not-call stays in force.</source>
        <translation>O pedido de não ligar continua em vigor.</translation>
    </message>
    <message>
        <source>The person is forgotten.</source>
        <translation>A pessoa foi esquecida.</translation>
    </message>
    <message>
        <source>This goes for good, and can’t be undone: %1.</source>
        <translation>Isto se vai para sempre e não pode ser desfeito: %1.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id is kept until it has deleted the contact.</source>
        <translation>Não é possível alcançar a Thoughtly: o identificador de lá é mantido até que ela tenha excluído o contato.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete them: %1</source>
        <translation>A Thoughtly não excluiu esta pessoa: %1</translation>
    </message>
    <message>
        <source>Thoughtly didn't know them.</source>
        <translation>A Thoughtly não conhecia esta pessoa.</translation>
    </message>
    <message>
        <source>To confirm, type the &amp;last %1 digits of the number</source>
        <translation>Para confirmar, digite os ú&amp;ltimos %1 dígitos do número</translation>
    </message>
    <message>
        <source>What stays is a code made from the number with a secret key. It tells nothing by itself, but keeps a do-not-call in force, and keeps outcomes and requests that still arrive from bringing the person back. Whoever adds the number by hand brings it back.</source>
        <translation>O que fica é um código feito do número com uma chave secreta. Ele não diz nada por si só, mas mantém em vigor o pedido de não ligar e impede que resultados e solicitações que ainda cheguem tragam a pessoa de volta. Quem adicionar o número à mão a traz de volta.</translation>
    </message>
    <message>
        <source>every mention elsewhere, in logs too</source>
        <translation>toda menção em outros lugares, também nos registros</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>o contato</translation>
    </message>
    <message numerus="yes">
        <source>what %n delivery(s) said</source>
        <translation>
            <numerusform>o que %n entrega dizia</numerusform>
            <numerusform>o que %n entregas diziam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ForgetKey</name>
    <message>
        <source>The key can't be written to %1.</source>
        <translation>Não é possível gravar a chave em %1.</translation>
    </message>
    <message>
        <source>The key in %1 can't be read.</source>
        <translation>Não é possível ler a chave em %1.</translation>
    </message>
</context>
<context>
    <name>ringback::Forgetting</name>
    <message>
        <source>Not everything of a forgotten person is gone yet; Ringback tries again at its next start. %1</source>
        <translation>Ainda resta algo de uma pessoa esquecida; o Ringback tentará de novo na próxima inicialização. %1</translation>
    </message>
    <message>
        <source>Nothing was forgotten, for Thoughtly couldn't be asked whether it knows this number. %1</source>
        <translation>Nada foi esquecido, pois não foi possível perguntar à Thoughtly se ela conhece este número. %1</translation>
    </message>
    <message>
        <source>The key to who was forgotten is gone from the keychain. If one of them asked not to be called, Ringback can't tell any more.</source>
        <translation>A chave de quem foi esquecido não está mais no chaveiro. Se alguém pediu para não receber ligações, o Ringback não tem mais como saber.</translation>
    </message>
    <message>
        <source>The last traces of the forgotten person are gone.</source>
        <translation>Os últimos rastros da pessoa esquecida se foram.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete a contact that was forgotten here: delete it there by hand. %1</source>
        <translation>A Thoughtly não excluiu um contato que foi esquecido aqui: exclua-o lá à mão. %1</translation>
    </message>
</context>
<context>
    <name>ringback::HandOverClient</name>
    <message>
        <source>The running Ringback ended before it answered.</source>
        <translation>O Ringback em execução terminou antes de responder.</translation>
    </message>
    <message>
        <source>The running Ringback ended before it answered: it isn't known whether the phone rang.</source>
        <translation>O Ringback em execução terminou antes de responder: não se sabe se o telefone tocou.</translation>
    </message>
</context>
<context>
    <name>ringback::HealthChecks</name>
    <message>
        <source>%1 are free.</source>
        <translation>%1 estão livres.</translation>
    </message>
    <message>
        <source>A probe through the public URL came back: webhooks arrive.</source>
        <translation>Uma sonda pela URL pública voltou: os webhooks chegam.</translation>
    </message>
    <message>
        <source>Deliveries can't be stored right now.</source>
        <translation>As entregas não podem ser guardadas no momento.</translation>
    </message>
    <message>
        <source>No outcome is known to be missing.</source>
        <translation>Não consta que falte algum resultado.</translation>
    </message>
    <message>
        <source>Not needed: the credentials come from the environment.</source>
        <translation>Não é necessário: as credenciais vêm do ambiente.</translation>
    </message>
    <message>
        <source>Only %1 are free: make room.</source>
        <translation>Só %1 estão livres: abra espaço.</translation>
    </message>
    <message>
        <source>Practice mode needs no keychain.</source>
        <translation>O modo de prática não precisa de chaveiro.</translation>
    </message>
    <message>
        <source>The clock shows %1, which is before what was written down already.</source>
        <translation>O relógio mostra %1, que é anterior ao que já foi anotado.</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>O relógio mostra %1.</translation>
    </message>
    <message>
        <source>The data directory %1 can't be written.</source>
        <translation>Não é possível gravar no diretório de dados %1.</translation>
    </message>
    <message>
        <source>The database is damaged; restore it from a backup.</source>
        <translation>O banco de dados está danificado; restaure-o de um backup.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>O banco de dados está íntegro.</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>O receptor não está em execução.</translation>
    </message>
    <message>
        <source>The listener takes deliveries at %1.</source>
        <translation>O receptor aceita entregas em %1.</translation>
    </message>
    <message>
        <source>There is no public URL: Ringback asks Thoughtly for outcomes instead.</source>
        <translation>Não há URL pública: o Ringback consulta os resultados na Thoughtly.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials of %1.</source>
        <translation>A Thoughtly aceita as credenciais de %1.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials.</source>
        <translation>A Thoughtly aceita as credenciais.</translation>
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
        <translation>%1: %2 de %3 atendidas</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: nenhuma ligação</translation>
    </message>
</context>
<context>
    <name>ringback::Import</name>
    <message>
        <source>Left over: %1</source>
        <translation>Deixado de fora: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>No column of this file holds phone numbers. Say which one does.</source>
        <translation>Nenhuma coluna deste arquivo contém números de telefone. Diga qual contém.</translation>
    </message>
    <message>
        <source>Other reasons.</source>
        <translation>Outros motivos.</translation>
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
        <translation>Base do consentimento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Id at Thoughtly</source>
        <translation>Identificador na Thoughtly</translation>
    </message>
    <message>
        <source>Keep under its title</source>
        <translation>Manter com seu título</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Several attributes (JSON)</source>
        <translation>Vários atributos (JSON)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The column “%1” is taken for</source>
        <translation>A coluna “%1” é interpretada como</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Hora do consentimento</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>Como cada coluna é interpretada</translation>
    </message>
    <message>
        <source>Where the consent was given</source>
        <translation>Origem do consentimento</translation>
    </message>
</context>
<context>
    <name>ringback::ImportDialog</name>
    <message>
        <source>&amp;Country of numbers without +</source>
        <translation>&amp;País dos números sem +</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Open the refused rows</source>
        <translation>Abrir as linhas &amp;recusadas</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>D&amp;esfazer esta importação</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck the whole file</source>
        <translation>&amp;Verificar o arquivo inteiro</translation>
    </message>
    <message>
        <source>CSV or vCard; it can be dropped here, too.</source>
        <translation>CSV ou vCard; também pode ser solto aqui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel and take &amp;back</source>
        <translation>Cancelar e de&amp;sfazer</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>Preencher só o que está vazio</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>Quanto do arquivo está pronto</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Deixá-los como estão</translation>
    </message>
    <message>
        <source>People who are here &amp;already</source>
        <translation>Pessoas que &amp;já estão aqui</translation>
    </message>
    <message>
        <source>Put new people into the &amp;queue, as leads</source>
        <translation>Colocar pessoas novas na &amp;fila, como leads</translation>
    </message>
    <message>
        <source>Reading and checking the file. Nothing is written.</source>
        <translation>Lendo e verificando o arquivo. Nada é gravado.</translation>
    </message>
    <message>
        <source>Stop and &amp;keep what is in</source>
        <translation>Parar e &amp;manter o que entrou</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>Tabelas e vCards (%1)</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Usar o que o arquivo diz</translation>
    </message>
    <message>
        <source>Taking back what was imported…</source>
        <translation>Desfazendo o que foi importado…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>The first row holds &amp;titles</source>
        <translation>A primeira linha contém &amp;títulos</translation>
    </message>
    <message>
        <source>Why they may be called, if a row does not &amp;say</source>
        <translation>Por que podem receber ligações, se uma linha não &amp;diz</translation>
    </message>
</context>
<context>
    <name>ringback::ImportPreviewTable</name>
    <message>
        <source>Changes nothing: %1 is here already</source>
        <translation>Não muda nada: %1 já está aqui</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fills what is empty of %1</source>
        <translation>Preenche o que está vazio em %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Merged with a row above: the same number</source>
        <translation>Unida a uma linha acima: o mesmo número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusada: %1</translation>
    </message>
    <message>
        <source>The first rows, as they would be imported</source>
        <translation>As primeiras linhas, como seriam importadas</translation>
    </message>
    <message>
        <source>Updates %1</source>
        <translation>Atualiza %1</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que será dela</translation>
    </message>
</context>
<context>
    <name>ringback::ImportRun</name>
    <message>
        <source>New lead</source>
        <translation>Novo lead</translation>
    </message>
</context>
<context>
    <name>ringback::ImportUndo</name>
    <message>
        <source>The import was taken back.</source>
        <translation>A importação foi desfeita.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportWords</name>
    <message numerus="yes">
        <source>%1 can be imported</source>
        <translation>
            <numerusform>%1 pode ser importado</numerusform>
            <numerusform>%1 podem ser importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 alterado</numerusform>
            <numerusform>%1 alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts stay: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%1 contato fica: alguém o alterou nesse meio-tempo.</numerusform>
            <numerusform>%1 contatos ficam: alguém os alterou nesse meio-tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
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
            <numerusform>%1 novo</numerusform>
            <numerusform>%1 novos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 de cerca de %2 linhas</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 recusadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows a second</source>
        <translation>
            <numerusform>%1 linha por segundo</numerusform>
            <numerusform>%1 linhas por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait in the queue.</source>
        <translation>
            <numerusform>%1 aguarda na fila.</numerusform>
            <numerusform>%1 aguardam na fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>%1 já estava aqui</numerusform>
            <numerusform>%1 já estavam aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows: </source>
        <translation>
            <numerusform>Da primeira linha (%1): </numerusform>
            <numerusform>Das primeiras %1 linhas: </numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: %1.</source>
        <translation>Parada antes do fim: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has about %1 rows. Nothing is written yet.</source>
        <translation>
            <numerusform>O arquivo tem cerca de %1 linha. Nada foi gravado ainda.</numerusform>
            <numerusform>O arquivo tem cerca de %1 linhas. Nada foi gravado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled and taken back.</source>
        <translation>A importação foi cancelada e desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %1 contacts are gone, or as they were before.</source>
        <translation>
            <numerusform>A importação foi desfeita: %1 contato se foi ou está como antes.</numerusform>
            <numerusform>A importação foi desfeita: %1 contatos se foram ou estão como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>As linhas recusadas estão em %1, cada uma com seu motivo. Corrija-as lá e importe esse arquivo.</translation>
    </message>
    <message>
        <source>The refused rows could not be written: %1</source>
        <translation>Não foi possível gravar as linhas recusadas: %1</translation>
    </message>
    <message>
        <source>The whole file: %1 · %2. Nothing is written yet.</source>
        <translation>O arquivo inteiro: %1 · %2. Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>The whole file: %1. Nothing is written yet.</source>
        <translation>O arquivo inteiro: %1. Nada foi gravado ainda.</translation>
    </message>
</context>
<context>
    <name>ringback::Importer</name>
    <message>
        <source>Another import is under way. Wait for its end, or cancel it.</source>
        <translation>Há outra importação em andamento. Espere o fim dela ou cancele-a.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off and can't be taken back now. %2</source>
        <translation>A importação de %1 foi interrompida e não pode ser desfeita agora. %2</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, so it was taken back. Import it again.</source>
        <translation>A importação de %1 foi interrompida e por isso desfeita. Importe novamente.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Essa importação não existe.</translation>
    </message>
</context>
<context>
    <name>ringback::InsightExport</name>
    <message>
        <source>Export insights</source>
        <translation>Exportar análises</translation>
    </message>
    <message>
        <source>insights</source>
        <comment>file name</comment>
        <translation>análises</translation>
    </message>
</context>
<context>
    <name>ringback::InsightTile</name>
    <message>
        <source>%1 a day</source>
        <comment>calls</comment>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 em atraso</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Taxa de atendimento</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Como antes: %1</translation>
    </message>
    <message>
        <source>Better: was %1</source>
        <translation>Melhor: era %1</translation>
    </message>
    <message>
        <source>Callbacks open</source>
        <translation>Retornos abertos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Down from %1</source>
        <translation>Caiu de %1</translation>
    </message>
    <message>
        <source>Median talk time</source>
        <translation>Mediana de conversa</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Mediana de espera</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sem meta</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>Nenhum em atraso</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada para comparar</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvidas</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>Target %1 met</source>
        <translation>Meta %1 atingida</translation>
    </message>
    <message>
        <source>Target %1 missed</source>
        <translation>Meta %1 não atingida</translation>
    </message>
    <message>
        <source>Up from %1</source>
        <translation>Subiu de %1</translation>
    </message>
    <message>
        <source>Worse: was %1</source>
        <translation>Pior: era %1</translation>
    </message>
</context>
<context>
    <name>ringback::Insights</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
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
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No answer or busy</source>
        <translation>Sem resposta ou ocupado</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Nenhum informado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Não feita</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvidas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ainda aberta</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Conversa</translation>
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
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
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
        <translation>&amp;Desenho (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Números (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Imagem (PNG)…</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Somando…</translation>
    </message>
    <message>
        <source>All voice agents</source>
        <translation>Todos os agentes de voz</translation>
    </message>
    <message>
        <source>Choose another period, or all voice agents.</source>
        <translation>Escolha outro período ou todos os agentes de voz.</translation>
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
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – até</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Nenhuma ligação neste período</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Ainda não há números</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Show 90 days</source>
        <translation>Mostrar 90 dias</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Metas…</translation>
    </message>
    <message>
        <source>The calls of the period are being read.</source>
        <translation>As ligações do período estão sendo lidas.</translation>
    </message>
    <message>
        <source>The figures can’t be read</source>
        <translation>Não é possível ler os números</translation>
    </message>
    <message>
        <source>They appear here as soon as the first call has left.</source>
        <translation>Eles aparecem aqui assim que a primeira ligação sair.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Painel de parede</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
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
            <numerusform>%1: %Ln ligação</numerusform>
            <numerusform>%1: %Ln ligações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: talk %2, wait %3</source>
        <comment>when, durations</comment>
        <translation>%1: conversa %2, espera %3</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos os outros</translation>
    </message>
    <message>
        <source>Answered, by hour and weekday</source>
        <translation>Atendidas, por hora e dia da semana</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Ligações ao longo do tempo</translation>
    </message>
    <message>
        <source>Counts as resolved</source>
        <translation>Conta como resolvida</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Como as ligações terminaram</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>Nenhuma ligação neste período.</translation>
    </message>
    <message>
        <source>Nobody has answered in this period.</source>
        <translation>Ninguém atendeu neste período.</translation>
    </message>
    <message>
        <source>Nobody has talked or waited in this period.</source>
        <translation>Ninguém conversou nem esperou neste período.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Não conta</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Talk time and wait</source>
        <translation>Conversa e espera</translation>
    </message>
    <message>
        <source>There are too few calls in this period to tell.</source>
        <translation>Há ligações de menos neste período para dizer.</translation>
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
        <translation>por dia</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>in %, stronger is more; fewer than %1 calls are left blank</source>
        <translation>em %, mais forte é mais; com menos de %1 ligações fica em branco</translation>
    </message>
    <message>
        <source>medians</source>
        <translation>medianas</translation>
    </message>
    <message>
        <source>medians and shares of each</source>
        <translation>medianas e parcelas de cada um</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answered call(s)</source>
        <translation>
            <numerusform>de %Ln ligação atendida</numerusform>
            <numerusform>de %Ln ligações atendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>those never placed too</source>
        <translation>também as nunca feitas</translation>
    </message>
</context>
<context>
    <name>ringback::InstanceLock</name>
    <message>
        <source>Another Ringback is using this data folder.</source>
        <translation>Outro Ringback está usando esta pasta de dados.</translation>
    </message>
    <message>
        <source>The data folder can't be locked.</source>
        <translation>Não é possível bloquear a pasta de dados.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>Não é possível gravar na pasta de dados.</translation>
    </message>
</context>
<context>
    <name>ringback::Intake</name>
    <message>
        <source>The sender repeated delivery %1: nothing was done.</source>
        <translation>O remetente repetiu a entrega %1: nada foi feito.</translation>
    </message>
    <message>
        <source>This delivery doesn't exist.</source>
        <translation>Esta entrega não existe.</translation>
    </message>
</context>
<context>
    <name>ringback::Interpreter</name>
    <message>
        <source>It is about somebody who was forgotten: nothing of it was kept.</source>
        <translation>Trata de alguém que foi esquecido: nada dela foi mantido.</translation>
    </message>
    <message>
        <source>Nothing in it tells of a call.</source>
        <translation>Nada nela fala de uma ligação.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>Não há número de telefone nela.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list: nobody was put into the queue.</source>
        <translation>Este número está na lista de não ligar: ninguém foi colocado na fila.</translation>
    </message>
    <message>
        <source>Two values in it are called “%1”; the last one counts.</source>
        <translation>Dois valores nela se chamam “%1”; vale o último.</translation>
    </message>
</context>
<context>
    <name>ringback::JsonInput</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Pipe in the address, alone on one line or as JSON with url.</source>
        <translation>Passe o endereço pela entrada padrão, sozinho em uma linha ou como JSON com url.</translation>
    </message>
</context>
<context>
    <name>ringback::KeySheet</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sem tecla</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Redefinir tudo</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usar aqui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Enter changes the key of the chosen line.</source>
        <translation>Enter altera a tecla da linha escolhida.</translation>
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
        <translation>Pressione a nova tecla para “%1”.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>A nova tecla</translation>
    </message>
    <message>
        <source>This key confirms, leaves or moves on everywhere. Press another.</source>
        <translation>Esta tecla confirma, sai ou avança em toda parte. Pressione outra.</translation>
    </message>
    <message>
        <source>“%1” has this key.</source>
        <translation>“%1” tem esta tecla.</translation>
    </message>
</context>
<context>
    <name>ringback::Keychain</name>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>O acesso ao chaveiro do sistema foi negado.</translation>
    </message>
    <message>
        <source>An empty secret can't be stored.</source>
        <translation>Um segredo vazio não pode ser guardado.</translation>
    </message>
    <message>
        <source>No keychain service is running: secrets are kept for this session only. Install gnome-keyring or KWallet to store them.</source>
        <translation>Nenhum serviço de chaveiro está em execução: os segredos são mantidos só nesta sessão. Instale o gnome-keyring ou o KWallet para guardá-los.</translation>
    </message>
    <message>
        <source>The keychain was closed.</source>
        <translation>O chaveiro foi fechado.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>O chaveiro do sistema não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The system keychain did not answer.</source>
        <translation>O chaveiro do sistema não respondeu.</translation>
    </message>
    <message>
        <source>The system keychain is locked: unlock it and try again.</source>
        <translation>O chaveiro do sistema está bloqueado: desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked and holds the secret.</source>
        <translation>O chaveiro do sistema está desbloqueado e contém o segredo.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked but doesn't hold the secret yet: enter it to store it there.</source>
        <translation>O chaveiro do sistema está desbloqueado, mas ainda não contém o segredo: informe-o para guardá-lo lá.</translation>
    </message>
    <message>
        <source>The system keychain reported a fault.</source>
        <translation>O chaveiro do sistema relatou uma falha.</translation>
    </message>
    <message>
        <source>The system keychain stayed locked, so nothing was changed.</source>
        <translation>O chaveiro do sistema permaneceu bloqueado, então nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus) and so no keychain: secrets are kept for this session only.</source>
        <translation>Não há sessão de área de trabalho (D-Bus) e portanto não há chaveiro: os segredos são mantidos só nesta sessão.</translation>
    </message>
</context>
<context>
    <name>ringback::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>The window is rebuilt when you save. Calls go on meanwhile.</source>
        <translation>A janela é refeita quando você salva. As ligações continuam enquanto isso.</translation>
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
        <translation>Retornar mais tarde</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Escolha um horário que ainda não passou.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>When is %1 to be called?</source>
        <translation>Quando ligar para %1?</translation>
    </message>
</context>
<context>
    <name>ringback::LawActions</name>
    <message>
        <source>Calling rules…</source>
        <translation>Regras de ligação…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Escolha primeiro uma pessoa.</translation>
    </message>
    <message>
        <source>Do-not-call list…</source>
        <translation>Lista de não ligar…</translation>
    </message>
    <message>
        <source>Report of calls to %1</source>
        <translation>Relatório de ligações para %1</translation>
    </message>
    <message>
        <source>Report of calls to this person…</source>
        <translation>Relatório de ligações para esta pessoa…</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabela (%1)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>O relatório foi gravado em %1.</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Página da web (%1)</translation>
    </message>
</context>
<context>
    <name>ringback::Layout</name>
    <message>
        <source>FAULT</source>
        <translation>FALHA</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Recusada porque</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>To mend the refused rows and import them again, add --refused FILE: it takes each with its reason.</source>
        <translation>Para corrigir as linhas recusadas e importá-las de novo, acrescente --refused ARQUIVO: ele recebe cada uma com seu motivo.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>ringback::LimitsPage</name>
    <message>
        <source>Calling hours begin</source>
        <translation>Início do horário de ligações</translation>
    </message>
    <message>
        <source>Calling hours end</source>
        <translation>Fim do horário de ligações</translation>
    </message>
</context>
<context>
    <name>ringback::ListenerSetup</name>
    <message>
        <source>TLS needs both a certificate and a key: set both files, or none.</source>
        <translation>TLS precisa de certificado e chave: defina os dois arquivos ou nenhum.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1, without encryption: whoever listens in reads what arrives, the secret too. Set a certificate, or listen on 127.0.0.1 behind a proxy.</source>
        <translation>O receptor pode ser alcançado de %1, sem criptografia: quem escuta lê o que chega, o segredo também. Defina um certificado ou escute em 127.0.0.1 atrás de um proxy.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1; only its secret keeps strangers out.</source>
        <translation>O receptor pode ser alcançado de %1; só o segredo dele mantém estranhos de fora.</translation>
    </message>
    <message>
        <source>every network that this computer is in</source>
        <translation>qualquer rede em que este computador esteja</translation>
    </message>
    <message>
        <source>the network of %1</source>
        <translation>a rede de %1</translation>
    </message>
</context>
<context>
    <name>ringback::Liveness</name>
    <message>
        <source>The public address answers with an error (%1): does the tunnel run?</source>
        <translation>O endereço público responde com um erro (%1): o túnel está funcionando?</translation>
    </message>
    <message>
        <source>The public address answers, but not with this console.</source>
        <translation>O endereço público responde, mas não é este console.</translation>
    </message>
    <message>
        <source>The public address can't be reached. %1</source>
        <translation>Não é possível alcançar o endereço público. %1</translation>
    </message>
    <message>
        <source>The public address leads on to another one: enter that one instead.</source>
        <translation>O endereço público leva a outro: informe esse em vez dele.</translation>
    </message>
    <message>
        <source>The public address was changed.</source>
        <translation>O endereço público foi alterado.</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Ainda não há endereço público.</translation>
    </message>
</context>
<context>
    <name>ringback::LocalServer</name>
    <message>
        <source>Other programs can't reach this one: no local socket.</source>
        <translation>Outros programas não podem alcançar este: não há socket local.</translation>
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
        <translation>&amp;Abrir a ligação</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Find words or an id</source>
        <translation>Buscar palavras ou um id</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Numbers and secrets are masked before they are written: it can be sent to whoever helps you.</source>
        <translation>Números e segredos são ocultados antes de serem gravados: você pode enviá-lo a quem ajuda.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Só problemas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quais linhas</translation>
    </message>
</context>
<context>
    <name>ringback::LogSink</name>
    <message>
        <source>The log file can't be written.</source>
        <translation>Não é possível gravar o arquivo de registro.</translation>
    </message>
</context>
<context>
    <name>ringback::LookUp</name>
    <message>
        <source>No trace of the call to %1 after %2 s. Call again?</source>
        <translation>Nenhum sinal da ligação para %1 após %2 s. Ligar novamente?</translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message>
        <source>Callbacks</source>
        <translation>Retornos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análises</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Próxima linha</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prática</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Linha anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Mostrar a ligação</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Painel de parede</translation>
    </message>
</context>
<context>
    <name>ringback::Mapping</name>
    <message>
        <source>A field of this rule can't be read.</source>
        <translation>Não é possível ler um campo desta regra.</translation>
    </message>
    <message>
        <source>A status word of this rule can't be read.</source>
        <translation>Não é possível ler uma palavra de status desta regra.</translation>
    </message>
    <message>
        <source>Say of at least one field what it means.</source>
        <translation>Diga o que significa ao menos um campo.</translation>
    </message>
    <message>
        <source>This rule is too long.</source>
        <translation>Esta regra é longa demais.</translation>
    </message>
</context>
<context>
    <name>ringback::MappingEditor</name>
    <message>
        <source>&amp;Save and read again</source>
        <translation>&amp;Salvar e ler de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a field and say what it means. It then holds for every delivery of this form to %1. What is kept is where the fields stand and what status words stand for.</source>
        <translation>Escolha um campo e diga o que significa. Valerá para cada entrega desta forma a %1. Fica guardado onde estão os campos e o que as palavras de estado significam.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>Salvo. De %n entrega que ninguém entendeu, agora %1 pôde ser lida.</numerusform>
            <numerusform>Salvo. De %n entregas que ninguém entendeu, agora %1 puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What was kept is being read again…</source>
        <translation>Salvo. O que foi guardado está sendo lido de novo…</translation>
    </message>
    <message>
        <source>Teach this form</source>
        <translation>Ensinar esta forma</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>O que resulta</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>O que o campo significa</translation>
    </message>
    <message>
        <source>What the status word stands for</source>
        <translation>O que a palavra de estado significa</translation>
    </message>
    <message>
        <source>What you said isn't saved yet. Close again to drop it.</source>
        <translation>O que você disse ainda não foi salvo. Feche de novo para descartar.</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>como diz</translation>
    </message>
    <message>
        <source>“%1” &amp;means</source>
        <translation>“%1” &amp;significa</translation>
    </message>
    <message>
        <source>“%1” s&amp;tands for</source>
        <translation>“%1” e&amp;quivale a</translation>
    </message>
</context>
<context>
    <name>ringback::MappingWords</name>
    <message>
        <source>Address of the recording</source>
        <translation>Endereço da gravação</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Duration in milliseconds</source>
        <translation>Duração em milissegundos</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Duração em segundos</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Id of the voice agent</source>
        <translation>Id do agente de voz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the voice agent</source>
        <translation>Nome do agente de voz</translation>
    </message>
    <message>
        <source>Our id of the attempt</source>
        <translation>Nosso id da tentativa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Reason why it failed</source>
        <translation>Motivo da falha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Thoughtly's id of the call</source>
        <translation>Id da ligação na Thoughtly</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
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
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>Qualquer caminho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Forms that were taught</source>
        <translation>Formas aprendidas</translation>
    </message>
    <message>
        <source>No form was taught yet.</source>
        <translation>Nenhuma forma foi ensinada ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>De %n entrega que ninguém entendeu, agora %1 pôde ser lida.</numerusform>
            <numerusform>De %n entregas que ninguém entendeu, agora %1 puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read &amp;again what wasn't understood</source>
        <translation>&amp;Ler de novo o que não foi entendido</translation>
    </message>
    <message>
        <source>Removed. The calls that came of it stay.</source>
        <translation>Removida. As ligações que vieram dela ficam.</translation>
    </message>
    <message>
        <source>There is no delivery that nobody understood.</source>
        <translation>Não há entrega que ninguém tenha entendido.</translation>
    </message>
    <message>
        <source>When nothing in a delivery tells of a call, these are asked for its path, one after the other. To teach another form, choose a delivery that wasn't understood.</source>
        <translation>Quando nada em uma entrega fala de uma ligação, estas são consultadas para o seu caminho, uma após a outra. Para ensinar outra forma, escolha uma entrega que não foi entendida.</translation>
    </message>
    <message>
        <source>“%1” stands for %2</source>
        <translation>“%1” equivale a %2</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>ringback::NewCallbackDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
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
        <translation>Colocar na fila</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Novo retorno</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Não antes de</translation>
    </message>
    <message>
        <source>The voice agent gets to know it</source>
        <translation>O agente de voz fica sabendo</translation>
    </message>
</context>
<context>
    <name>ringback::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) above: go there</source>
        <translation>
            <numerusform>%n nova linha acima: ir até lá</numerusform>
            <numerusform>%n novas linhas acima: ir até lá</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked not to be called</source>
        <translation>%1 pediu para não receber ligações</translation>
    </message>
    <message>
        <source>%1 wants an urgent callback</source>
        <translation>%1 pede um retorno urgente</translation>
    </message>
    <message>
        <source>%1 was put through to a person</source>
        <translation>%1 foi transferido a uma pessoa</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of which nobody knows whether they rang</source>
        <translation>
            <numerusform>%n ligação da qual ninguém sabe se tocou</numerusform>
            <numerusform>%n ligações das quais ninguém sabe se tocaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) put through to a person</source>
        <translation>
            <numerusform>%n ligação transferida a uma pessoa</numerusform>
            <numerusform>%n ligações transferidas a uma pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked not to be called</source>
        <translation>
            <numerusform>%n pessoa pediu para não receber ligações</numerusform>
            <numerusform>%n pessoas pediram para não receber ligações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) failed</source>
        <translation>
            <numerusform>%n ligação urgente falhou</numerusform>
            <numerusform>%n ligações urgentes falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent callback(s) wanted</source>
        <translation>
            <numerusform>%n retorno urgente pedido</numerusform>
            <numerusform>%n retornos urgentes pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Retornar ligação…</translation>
    </message>
    <message>
        <source>Nobody knows whether the call to %1 rang</source>
        <translation>Ninguém sabe se a ligação para %1 tocou</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Prática: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>The urgent call to %1 failed</source>
        <translation>A ligação urgente para %1 falhou</translation>
    </message>
    <message numerus="yes">
        <source>Your team's rules: %n message(s)</source>
        <translation>
            <numerusform>Regras da sua equipe: %n mensagem</numerusform>
            <numerusform>Regras da sua equipe: %n mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::NotificationsPage</name>
    <message>
        <source>%1: with a sound</source>
        <translation>%1: com som</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Continuar em execução na bandeja quando a janela for fechada</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Nothing while Ringback is in f&amp;ront</source>
        <translation>Nada enquanto o Ringback estiver à &amp;frente</translation>
    </message>
    <message>
        <source>Offer a phone number that is on the cli&amp;pboard</source>
        <translation>Oferecer um número de telefone que está na área de &amp;transferência</translation>
    </message>
    <message>
        <source>Once for each number, in the bar on top. Nothing is dialled.</source>
        <translation>Uma vez por número, na barra de cima. Nada é discado.</translation>
    </message>
    <message>
        <source>Say &amp;who it is about</source>
        <translation>Dizer &amp;de quem se trata</translation>
    </message>
    <message>
        <source>Show one &amp;now</source>
        <translation>Mostrar uma &amp;agora</translation>
    </message>
    <message>
        <source>Show waiting callbacks in the &amp;tray</source>
        <translation>Mostrar na &amp;bandeja os retornos em espera</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar quando</translation>
    </message>
    <message>
        <source>This desktop has no tray now: the window closes as usual.</source>
        <translation>Esta área de trabalho não tem bandeja agora: a janela fecha como de costume.</translation>
    </message>
    <message>
        <source>Without that, a locked screen shows what happened, but not to whom.</source>
        <translation>Sem isso, uma tela bloqueada mostra o que aconteceu, mas não com quem.</translation>
    </message>
    <message>
        <source>with a sound</source>
        <translation>com som</translation>
    </message>
</context>
<context>
    <name>ringback::OptOutCard</name>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>Era outra coisa</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>Talvez tenha pedido para não receber ligações</translation>
    </message>
    <message>
        <source>May have asked not to be called (1 of %1). Nobody can call before you decide.</source>
        <translation>Talvez tenha pedido para não receber ligações (1 de %1). Ninguém pode ligar antes de você decidir.</translation>
    </message>
    <message>
        <source>May have asked not to be called. Nobody can call before you decide.</source>
        <translation>Talvez tenha pedido para não receber ligações. Ninguém pode ligar antes de você decidir.</translation>
    </message>
    <message>
        <source>Puts the number on the do-not-call list</source>
        <translation>Põe o número na lista de não ligar</translation>
    </message>
    <message>
        <source>The number can be called again; this sentence is not asked about again</source>
        <translation>Pode-se ligar de novo para o número; não se pergunta mais sobre esta frase</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
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
        <translation>%1 talvez tenha pedido para não receber ligações: “%2” Ninguém pode ligar antes de você decidir.</translation>
    </message>
    <message>
        <source>%1 sentences in calls may ask not to be called again. Nobody can call these numbers before you decide.</source>
        <translation>%1 frases em ligações talvez peçam para não ligar mais. Ninguém pode ligar para esses números antes de você decidir.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>Era outra coisa</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Alguém já decidiu isso.</translation>
    </message>
    <message>
        <source>The number of this call isn't known.</source>
        <translation>O número desta ligação não é conhecido.</translation>
    </message>
    <message>
        <source>There is nothing to decide under this id.</source>
        <translation>Não há nada a decidir com este id.</translation>
    </message>
</context>
<context>
    <name>ringback::Outbox</name>
    <message>
        <source>A message to “%1” was given up: %2</source>
        <translation>Uma mensagem para “%1” foi abandonada: %2</translation>
    </message>
    <message>
        <source>It was answered with %1.</source>
        <translation>Foi respondida com %1.</translation>
    </message>
    <message>
        <source>Its person was forgotten.</source>
        <translation>A pessoa dela foi esquecida.</translation>
    </message>
    <message>
        <source>Only a message that was given up can be sent again.</source>
        <translation>Só uma mensagem abandonada pode ser enviada novamente.</translation>
    </message>
    <message>
        <source>This message doesn't exist any more.</source>
        <translation>Esta mensagem não existe mais.</translation>
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
        <translation>Editar o resultado</translation>
    </message>
    <message>
        <source>No outcome was told. Yours stays, whatever is told later.</source>
        <translation>Nenhum resultado foi informado. O seu fica, seja o que for informado depois.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Told was “%1”. It is kept in the timeline, and yours stays, whatever is told later.</source>
        <translation>Foi informado “%1”. Ele é mantido na linha do tempo, e o seu fica, seja o que for informado depois.</translation>
    </message>
    <message>
        <source>Use what was told</source>
        <translation>Usar o informado</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeWatch</name>
    <message>
        <source>Webhooks arrive again.</source>
        <translation>Os webhooks voltaram a chegar.</translation>
    </message>
    <message>
        <source>Webhooks don't arrive, so Ringback asks Thoughtly for outcomes. %1</source>
        <translation>Os webhooks não chegam, então o Ringback consulta os resultados na Thoughtly. %1</translation>
    </message>
</context>
<context>
    <name>ringback::Outcomes</name>
    <message>
        <source>It did ring at %1.</source>
        <translation>O telefone tocou em %1.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomesPage</name>
    <message>
        <source>Enter the public URL first.</source>
        <translation>Informe primeiro a URL pública.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can talk to the listener. It will ask for the secret, but not encrypt.</source>
        <translation>Todo computador que alcança este pode falar com o receptor. Ele pedirá o segredo, mas não criptografará.</translation>
    </message>
    <message>
        <source>Has Thoughtly send outcomes to the public URL, and proves that they arrive.</source>
        <translation>Faz a Thoughtly enviar os resultados à URL pública e comprova que eles chegam.</translation>
    </message>
    <message>
        <source>In practice mode outcomes come from the simulated Thoughtly by themselves.</source>
        <translation>No modo de prática os resultados vêm sozinhos da Thoughtly simulada.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach the listener.</source>
        <translation>Somente programas deste computador podem alcançar o receptor.</translation>
    </message>
    <message>
        <source>Outcomes are here within a second. It needs an address that Thoughtly can reach.</source>
        <translation>Os resultados chegam em um segundo. É preciso um endereço que a Thoughtly alcance.</translation>
    </message>
    <message>
        <source>Sending a probe through the public URL…</source>
        <translation>Enviando uma sonda pela URL pública…</translation>
    </message>
    <message>
        <source>The listener's address can't be used.</source>
        <translation>O endereço do receptor não pode ser usado.</translation>
    </message>
    <message>
        <source>The public URL can't be used: it begins with https://.</source>
        <translation>A URL pública não pode ser usada: ela começa com https://.</translation>
    </message>
    <message>
        <source>The webhook URL is on the clipboard.</source>
        <translation>A URL do webhook está na área de transferência.</translation>
    </message>
    <message>
        <source>This is not an address. 127.0.0.1 is this computer only.</source>
        <translation>Isto não é um endereço. 127.0.0.1 é somente este computador.</translation>
    </message>
    <message>
        <source>Webhooks arrive: proven at %1.</source>
        <translation>Os webhooks chegam: comprovado às %1.</translation>
    </message>
    <message>
        <source>Works everywhere and needs no set-up. Outcomes are here within a minute.</source>
        <translation>Funciona em toda parte sem configuração. Os resultados chegam em um minuto.</translation>
    </message>
</context>
<context>
    <name>ringback::PeopleVerdicts</name>
    <message numerus="yes">
        <source>%n may be called now.</source>
        <translation>
            <numerusform>%n pode receber ligação agora.</numerusform>
            <numerusform>%n podem receber ligação agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be called now.</source>
        <translation>
            <numerusform>%n não pode receber ligação agora.</numerusform>
            <numerusform>%n não podem receber ligação agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need care.</source>
        <translation>
            <numerusform>%n requer cuidado.</numerusform>
            <numerusform>%n requerem cuidado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call those who need care, too (%1)</source>
        <translation>Ligar também para quem requer cuidado (%1)</translation>
    </message>
    <message>
        <source>Looking who may be called now…</source>
        <translation>Verificando quem pode receber ligação agora…</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Who will not be called, and why</source>
        <translation>Quem não receberá ligação e por quê</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneCell</name>
    <message>
        <source>A part of this cell is not a phone number and was left out.</source>
        <translation>Uma parte desta célula não é um número de telefone e foi deixada de fora.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, so digits are lost. Write it in full.</source>
        <translation>Uma planilha arredondou este número e dígitos se perderam. Escreva-o por extenso.</translation>
    </message>
    <message>
        <source>No numbering plan knows this number. It may not be reachable.</source>
        <translation>Nenhum plano de numeração conhece este número. Talvez ele não seja alcançável.</translation>
    </message>
    <message>
        <source>The + in front of the number was missing and is put back.</source>
        <translation>Faltava o + antes do número e ele foi reposto.</translation>
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
        <translation>Número de telefone</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneNumber</name>
    <message>
        <source>Choose a country, or start the phone number with + and its country code.</source>
        <translation>Escolha um país ou comece o número com + e o código do país.</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>Informe um número de telefone.</translation>
    </message>
    <message>
        <source>No country has the country code of this phone number.</source>
        <translation>Nenhum país tem o código deste número de telefone.</translation>
    </message>
    <message>
        <source>No phone number of this country has that many digits.</source>
        <translation>Nenhum número de telefone deste país tem tantos dígitos.</translation>
    </message>
    <message>
        <source>The phone number is too long.</source>
        <translation>O número de telefone é longo demais.</translation>
    </message>
    <message>
        <source>The phone number is too short.</source>
        <translation>O número de telefone é curto demais.</translation>
    </message>
    <message>
        <source>The phone number lacks its area code.</source>
        <translation>Falta o código de área no número de telefone.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Isto não é um número de telefone.</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>número de empresa</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>linha fixa</translation>
    </message>
    <message>
        <source>fixed line or mobile</source>
        <translation>linha fixa ou celular</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>telefonia pela internet</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>pager</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>número pessoal</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>tarifa especial</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>custo compartilhado</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>caixa postal</translation>
    </message>
</context>
<context>
    <name>ringback::PracticeFrame</name>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prática</translation>
    </message>
    <message>
        <source>customers are simulated, no real call can leave this window</source>
        <translation>os clientes são simulados, nenhuma ligação real pode sair desta janela</translation>
    </message>
</context>
<context>
    <name>ringback::PublicHost</name>
    <message>
        <source>%1 can't be found.</source>
        <translation>Não foi possível encontrar %1.</translation>
    </message>
    <message>
        <source>%1 leads into a private network.</source>
        <translation>%1 leva a uma rede privada.</translation>
    </message>
</context>
<context>
    <name>ringback::QuoteButton</name>
    <message>
        <source>Show in the transcript: %1</source>
        <translation>Mostrar na transcrição: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ringback::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>ringback::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n em espera</numerusform>
            <numerusform>%1, %n em espera</numerusform>
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
        <translation>Voltar 10 segundos</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <translation>Avançar 10 segundos</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Carregando a gravação…</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Abre no navegador</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Ouvir a gravação</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Posição na gravação</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>The recording can't be played here. %1</source>
        <translation>A gravação não pode ser reproduzida aqui. %1</translation>
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
        <translation>Não foi possível obter a gravação: o servidor respondeu %1.</translation>
    </message>
    <message>
        <source>The recording's address isn't one that is asked: it must be https.</source>
        <translation>O endereço da gravação não é consultado: precisa ser https.</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>Esta ligação não tem gravação.</translation>
    </message>
    <message>
        <source>What the recording's server sent is no sound.</source>
        <translation>O que o servidor da gravação enviou não é som.</translation>
    </message>
</context>
<context>
    <name>ringback::Recovery</name>
    <message>
        <source>Ringback stopped before anything was sent. Call again if it is still wanted.</source>
        <translation>O Ringback parou antes de algo ser enviado. Ligue novamente se ainda desejar.</translation>
    </message>
    <message>
        <source>Ringback stopped while the request was under way.</source>
        <translation>O Ringback parou enquanto a solicitação estava em andamento.</translation>
    </message>
</context>
<context>
    <name>ringback::RefusalsDialog</name>
    <message>
        <source>A request without the secret, to a wrong path or with a broken body would stand here.</source>
        <translation>Uma solicitação sem o segredo, para um caminho errado ou com o corpo danificado apareceria aqui.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nada foi recusado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>Solicitações recusadas</translation>
    </message>
    <message>
        <source>The newest 200 since the program was started. Nothing of what they said was kept.</source>
        <translation>As 200 mais recentes desde o início do programa. Nada do que diziam foi guardado.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderCommands</name>
    <message>
        <source>Not all that was due could be sent.</source>
        <translation>Nem tudo o que estava previsto pôde ser enviado.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderForm</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderKeeper</name>
    <message>
        <source>A reminder goes out 31 days before at the earliest.</source>
        <translation>Um lembrete sai no máximo 31 dias antes.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Escolha um horário que ainda não passou.</translation>
    </message>
    <message>
        <source>Its rule was switched off meanwhile.</source>
        <translation>A regra dele foi desligada nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>O Ringback está sendo fechado.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>O Ringback parou durante o envio: pode ter saído.</translation>
    </message>
    <message>
        <source>The appointment was cancelled meanwhile.</source>
        <translation>O compromisso foi cancelado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The appointment was changed meanwhile.</source>
        <translation>O compromisso foi alterado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The computer slept, or Ringback was off, when it was due.</source>
        <translation>Quando era a hora, o computador dormia ou o Ringback estava fechado.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Os dados devem ser um objeto JSON.</translation>
    </message>
    <message>
        <source>The rule's payload isn't a JSON object.</source>
        <translation>Os dados da regra não são um objeto JSON.</translation>
    </message>
    <message>
        <source>This reminder doesn't exist any more.</source>
        <translation>Este lembrete não existe mais.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>Este lembrete já foi tratado.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderPanel</name>
    <message>
        <source>%1 on %2. Goes out %3, %4.</source>
        <comment>service, time, time, way</comment>
        <translation>%1 em %2. Sai %3, %4.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir a ligação</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>What became of this appointment under every rule</source>
        <translation>O que foi deste compromisso em cada regra</translation>
    </message>
    <message>
        <source>by a call</source>
        <translation>por uma ligação</translation>
    </message>
    <message>
        <source>by an automation</source>
        <translation>por uma automação</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderRuleDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>&amp;Ativada</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>Agente de &amp;voz</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>A&amp;utomation</source>
        <translation>A&amp;utomação</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Como está no chaveiro</translation>
    </message>
    <message>
        <source>Call by a voice agent</source>
        <translation>Ligação de um agente de voz</translation>
    </message>
    <message>
        <source>Checked daily at</source>
        <translation>Verificado diariamente às</translation>
    </message>
    <message>
        <source>Days or minutes</source>
        <translation>Dias ou minutos</translation>
    </message>
    <message>
        <source>Every appointment: %1, %2, once, by this computer, which must be awake. %3</source>
        <translation>Cada compromisso: %1, %2, uma vez, por este computador, que precisa estar ativo. %3</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>Its id or URL; kept secret</source>
        <translation>O identificador ou URL dela; mantido em segredo</translation>
    </message>
    <message>
        <source>New reminder rule</source>
        <translation>Nova regra de lembrete</translation>
    </message>
    <message>
        <source>No appointment is ahead for it.</source>
        <translation>Nenhum compromisso à frente para ela.</translation>
    </message>
    <message>
        <source>Nothing goes out while it is switched off.</source>
        <translation>Nada sai enquanto ela está desativada.</translation>
    </message>
    <message>
        <source>Reminder rule</source>
        <translation>Regra de lembrete</translation>
    </message>
    <message>
        <source>The one in the settings</source>
        <translation>O das configurações</translation>
    </message>
    <message>
        <source>Trigger an automation</source>
        <translation>Acionar uma automação</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>a voice agent calls</source>
        <translation>um agente de voz liga</translation>
    </message>
    <message>
        <source>an automation is triggered</source>
        <translation>uma automação é acionada</translation>
    </message>
    <message>
        <source>days before, checked daily</source>
        <translation>dias antes, verificado diariamente</translation>
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
        <translation>%1 dias antes, verificado diariamente às %2</translation>
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
        <translation>24 horas antes, verificado diariamente às %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Para agora</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmada</translation>
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
        <translation>%1 (desativada)</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>%1 não é mais observado.</translation>
    </message>
    <message>
        <source>%1 is watched: its appointments are taken whenever it changes.</source>
        <translation>%1 é observado: seus compromissos são incluídos sempre que ele muda.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Appointment by hand…</source>
        <translation>Compromisso à mão…</translation>
    </message>
    <message>
        <source>Appointments: %1 new, %2 changed, %3 cancelled.</source>
        <translation>Compromissos: %1 novos, %2 alterados, %3 cancelados.</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>Calendários e tabelas (*.ics *.csv)</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Escolha uma linha para ver tudo sobre ela.</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Importar compromissos</translation>
    </message>
    <message>
        <source>Import appointments from a calendar (.ics) or a table (.csv), then switch on a rule. Reminders go out from this computer, which must be awake.</source>
        <translation>Importe compromissos de um calendário (.ics) ou de uma tabela (.csv) e ative uma regra. Os lembretes saem deste computador, que precisa estar ativo.</translation>
    </message>
    <message>
        <source>Import appointments…</source>
        <translation>Importar compromissos…</translation>
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
        <translation>Nova regra…</translation>
    </message>
    <message>
        <source>Nobody is to be reminded</source>
        <translation>Ninguém a ser lembrado</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passados</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Sent from this computer while it is awake.</source>
        <translation>Enviados deste computador enquanto ele está ativo.</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Parar de observar %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Watch a file for appointments</source>
        <translation>Observar um arquivo de compromissos</translation>
    </message>
    <message>
        <source>Watch a file…</source>
        <translation>Observar um arquivo…</translation>
    </message>
    <message>
        <source>Watch a folder for appointments</source>
        <translation>Observar uma pasta de compromissos</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Observar uma pasta…</translation>
    </message>
</context>
<context>
    <name>ringback::RetentionKeeper</name>
    <message>
        <source>What is too old to be kept could not be removed. %1</source>
        <translation>O que é antigo demais para manter não pôde ser removido. %1</translation>
    </message>
</context>
<context>
    <name>ringback::RetryPolicy</name>
    <message>
        <source>%1, and all tries are used up (%2 of %3)</source>
        <translation>%1, e todas as tentativas se esgotaram (%2 de %3)</translation>
    </message>
    <message>
        <source>%1, and it is not tried again</source>
        <translation>%1, e não se tenta mais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>again after %n days</source>
        <translation>
            <numerusform>novamente após %n dia</numerusform>
            <numerusform>novamente após %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n minutes</source>
        <translation>
            <numerusform>novamente após %n minuto</numerusform>
            <numerusform>novamente após %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>again the next day</source>
        <translation>novamente no dia seguinte</translation>
    </message>
</context>
<context>
    <name>ringback::RowChecker</name>
    <message>
        <source>The attributes must be a JSON object.</source>
        <translation>Os atributos devem ser um objeto JSON.</translation>
    </message>
    <message>
        <source>The consent must be one of contract, request, written, oral or other.</source>
        <translation>O consentimento deve ser contract, request, written, oral ou other.</translation>
    </message>
    <message>
        <source>There is no phone number in this row.</source>
        <translation>Não há número de telefone nesta linha.</translation>
    </message>
    <message>
        <source>This is not a time such as 2026-05-24T15:30:00Z.</source>
        <translation>Isto não é um horário como 2026-05-24T15:30:00Z.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is kept as it is.</source>
        <translation>Isto não é um endereço de e-mail. Ele é mantido como está.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: is a separator inside a cell without quotation marks?</source>
        <translation>Esta linha tem mais células do que há colunas: há um separador sem aspas dentro de uma célula?</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 characters.</source>
        <translation>Este texto é longo demais: no máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>ringback::RowMenus</name>
    <message numerus="yes">
        <source>&amp;Call %n back…</source>
        <translation>
            <numerusform>&amp;Retornar %n…</numerusform>
            <numerusform>&amp;Retornar %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Retornar ligação</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>E&amp;scolher colunas…</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;Não ligar…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluído</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>&amp;Mais tarde…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Redefinir colunas</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>&amp;Pular…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Adicionar uma e&amp;tiqueta…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Adicionar uma etiqueta…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Escolher colunas…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copiar %n linha</numerusform>
            <numerusform>Copiar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Copiar o &amp;número</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar a linha</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar as linhas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>Tirar da lista de &amp;não ligar…</translation>
    </message>
    <message>
        <source>The first %1 rows were copied. An export has them all.</source>
        <translation>As primeiras %1 linhas foram copiadas. Uma exportação contém todas.</translation>
    </message>
    <message>
        <source>These calls belong to no contact.</source>
        <translation>Estas ligações não pertencem a nenhum contato.</translation>
    </message>
    <message>
        <source>Tri&amp;gger an automation…</source>
        <translation>Acionar uma a&amp;utomação…</translation>
    </message>
</context>
<context>
    <name>ringback::RowsExport</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n linha foi gravada em %1.</numerusform>
            <numerusform>%n linhas foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Exportar o que a tabela mostra</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Não há nada para exportar aqui.</translation>
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
        <translation>Um agente de voz desconhecido</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>For example {{contact.name}}: {{outcome}}</source>
        <translation>Por exemplo {{contact.name}}: {{outcome}}</translation>
    </message>
    <message>
        <source>Message, as JSON</source>
        <translation>Mensagem, como JSON</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Remover esta ação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Classificação</translation>
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
        <translation>O agente de voz de sempre</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Quando está previsto</translation>
    </message>
    <message>
        <source>When it is due and everything speaks for it, without a click. The settings must allow it, too (Settings › Hours and limits).</source>
        <translation>Quando chegar a hora e nada impedir, sem um clique. As configurações também precisam permitir (Configurações › Horários e limites).</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediatamente</translation>
    </message>
    <message>
        <source>call by itself</source>
        <translation>ligar sozinho</translation>
    </message>
    <message>
        <source>in </source>
        <comment>before a number of minutes</comment>
        <translation>em </translation>
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
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fato</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remover esta condição</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Adicionar uma &amp;condição</translation>
    </message>
    <message>
        <source>Add an &amp;action</source>
        <translation>Adicionar uma &amp;ação</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Se</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Então</translation>
    </message>
</context>
<context>
    <name>ringback::RuleKeeper</name>
    <message>
        <source>a rule</source>
        <translation>uma regra</translation>
    </message>
</context>
<context>
    <name>ringback::RuleWords</name>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 “%3”</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1 e %2: %3.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 é conhecido</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>Uma ligação terminou</translation>
    </message>
    <message>
        <source>A customer asked to be called</source>
        <translation>Um cliente pediu uma ligação</translation>
    </message>
    <message>
        <source>A new lead came</source>
        <translation>Chegou um novo lead</translation>
    </message>
    <message>
        <source>Ask no further rule</source>
        <translation>Não consultar mais regras</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Colocar na fila</translation>
    </message>
    <message>
        <source>Set the result</source>
        <translation>Definir a classificação</translation>
    </message>
    <message>
        <source>Tag the contact</source>
        <translation>Etiquetar o contato</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>Avisar outro programa</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisar-me</translation>
    </message>
    <message>
        <source>ask no further rule</source>
        <translation>não consultar mais regras</translation>
    </message>
    <message>
        <source>call them by itself</source>
        <translation>ligar para a pessoa automaticamente</translation>
    </message>
    <message>
        <source>call them by itself, urgent</source>
        <translation>ligar para a pessoa automaticamente, urgente</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>é no mínimo</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>é conhecido</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>put them into the queue</source>
        <translation>colocar na fila</translation>
    </message>
    <message>
        <source>put them into the queue, urgent</source>
        <translation>colocar na fila, urgente</translation>
    </message>
    <message>
        <source>set the result to “%1”</source>
        <translation>definir a classificação como “%1”</translation>
    </message>
    <message>
        <source>tag the contact “%1”</source>
        <translation>etiquetar o contato com “%1”</translation>
    </message>
    <message>
        <source>tell you “%1”</source>
        <translation>avisar você “%1”</translation>
    </message>
    <message>
        <source>tell “%1”</source>
        <translation>avisar “%1”</translation>
    </message>
</context>
<context>
    <name>ringback::Rules</name>
    <message>
        <source>A callback can be put off by 0 minutes to 90 days.</source>
        <translation>Um retorno pode ser adiado de 0 minutos a 90 dias.</translation>
    </message>
    <message>
        <source>A condition needs the name of a fact, such as outcome.</source>
        <translation>Uma condição precisa do nome de um fato, como outcome.</translation>
    </message>
    <message>
        <source>A post needs a body: what it says, as JSON.</source>
        <translation>Um envio precisa de um corpo: o que ele diz, como JSON.</translation>
    </message>
    <message>
        <source>Only new leads and customers who asked for it can be called by themselves, not whoever was called.</source>
        <translation>Só novos leads e clientes que pediram podem receber ligações automáticas, não quem já foi chamado.</translation>
    </message>
    <message>
        <source>The action “%1” needs a text.</source>
        <translation>A ação “%1” precisa de um texto.</translation>
    </message>
    <message>
        <source>The condition on “%1” needs one of is, is_not, contains, at_least, at_most, is_known.</source>
        <translation>A condição sobre “%1” precisa de is, is_not, contains, at_least, at_most ou is_known.</translation>
    </message>
    <message>
        <source>The rule does nothing: say what is to be done then.</source>
        <translation>A regra não faz nada: diga o que deve ser feito então.</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>A regra precisa de um nome.</translation>
    </message>
    <message>
        <source>“%1” is no result of a call.</source>
        <translation>“%1” não é uma classificação de ligação.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule can do.</source>
        <translation>“%1” não é algo que uma regra possa fazer.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule waits for.</source>
        <translation>“%1” não é algo que uma regra espere.</translation>
    </message>
    <message>
        <source>“%1” isn't a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>&amp;Destinations and messages…</source>
        <translation>&amp;Destinos e mensagens…</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nova regra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Try on past calls</source>
        <translation>&amp;Testar em ligações passadas</translation>
    </message>
    <message>
        <source>A rule acts by itself on what happens after it was switched on, once on each. It calls nobody unless it says so and the settings allow it.</source>
        <translation>Uma regra age sozinha sobre o que acontece depois de ligada, uma vez em cada caso. Ela não liga para ninguém, a menos que diga isso e as configurações permitam.</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Consultar antes</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Consultar depois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s) it would have acted on %1.</source>
        <translation>
            <numerusform>Da última %n ligação, teria agido em %1.</numerusform>
            <numerusform>Das últimas %n ligações, teria agido em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remover a regra</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Saved. Tick it in the list to switch it on.</source>
        <translation>Salva. Marque-a na lista para ligá-la.</translation>
    </message>
    <message>
        <source>There is no past call to try it on.</source>
        <translation>Não há ligação passada em que testar.</translation>
    </message>
    <message>
        <source>This rule has changes that aren't saved.</source>
        <translation>Esta regra tem alterações não salvas.</translation>
    </message>
</context>
<context>
    <name>ringback::Sandbox</name>
    <message>
        <source>In the script, a turn of %1 isn't ["ai" or "user", text].</source>
        <translation>No roteiro, uma fala de %1 não é ["ai" ou "user", texto].</translation>
    </message>
    <message>
        <source>In the script, each customer needs a name and a phone number that starts with +.</source>
        <translation>No roteiro, cada cliente precisa de um nome e um número de telefone que comece com +.</translation>
    </message>
    <message>
        <source>The script names a behaviour that doesn't exist: “%1”.</source>
        <translation>O roteiro cita um comportamento que não existe: “%1”.</translation>
    </message>
    <message>
        <source>The script of customers is not a JSON object.</source>
        <translation>O roteiro de clientes não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The script's list of agents is empty.</source>
        <translation>A lista de agentes do roteiro está vazia.</translation>
    </message>
</context>
<context>
    <name>ringback::SandboxProgram</name>
    <message>
        <source>--webhook needs an absolute URL.</source>
        <translation>--webhook precisa de uma URL absoluta.</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>Não existe a falha “%1”.</translation>
    </message>
</context>
<context>
    <name>ringback::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search name, number, company, transcript…</source>
        <translation>Buscar nome, número, empresa, transcrição…</translation>
    </message>
</context>
<context>
    <name>ringback::Sections</name>
    <message>
        <source>Add the first person to call.</source>
        <translation>Adicione a primeira pessoa para quem ligar.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Retornos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Calls appear here when you place them and when Thoughtly tells of them.</source>
        <translation>As ligações aparecem aqui quando você as faz e quando a Thoughtly informa sobre elas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Para agora</translation>
    </message>
    <message>
        <source>Every request that reaches the listener is kept and shown here, understood or not.</source>
        <translation>Toda solicitação que chega ao receptor é guardada e mostrada aqui, compreendida ou não.</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Novo retorno</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>No call has all of these words in name, number, outcome or what was said.</source>
        <translation>Nenhuma ligação tem todas essas palavras no nome, número, resultado ou no que foi dito.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Nenhuma ligação</translation>
    </message>
    <message>
        <source>No contact has all of these words in name, number, e-mail, company or tags.</source>
        <translation>Nenhum contato tem todas essas palavras no nome, número, e-mail, empresa ou etiquetas.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Nenhum contato</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está esperando</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing has been delivered</source>
        <translation>Nada foi entregue</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada passa pelo filtro</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Requests from your site and new leads appear here. You can put somebody into the queue yourself, too.</source>
        <translation>Pedidos do seu site e novos leads aparecem aqui. Você também pode colocar alguém na fila.</translation>
    </message>
    <message>
        <source>There are calls, but none of this kind.</source>
        <translation>Há ligações, mas nenhuma deste tipo.</translation>
    </message>
    <message>
        <source>There may be deliveries, but none of this kind.</source>
        <translation>Pode haver entregas, mas nenhuma deste tipo.</translation>
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
        <translation>Não foi possível salvar as configurações em %1.</translation>
    </message>
    <message>
        <source>The value of the setting %1 can't be used.</source>
        <translation>O valor da configuração %1 não pode ser usado.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsDialog</name>
    <message>
        <source>The credentials are gone from this computer.</source>
        <translation>As credenciais não estão mais neste computador.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsPage</name>
    <message>
        <source>Set by %1 in the environment or on the command line.</source>
        <translation>Definido por %1 no ambiente ou na linha de comando.</translation>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>&amp;Praticar primeiro</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID, or practise first.</source>
        <translation>Informe o token da API e o ID da equipe, ou pratique primeiro.</translation>
    </message>
    <message>
        <source>How Ringback learns what came of a call.</source>
        <translation>Como o Ringback fica sabendo o que foi de uma ligação.</translation>
    </message>
    <message>
        <source>Ringback lets your voice agents at Thoughtly call people back. It needs to know who you are there. Or practise first: with simulated customers, no real call can leave.</source>
        <translation>O Ringback faz seus agentes de voz na Thoughtly retornarem ligações. Ele precisa saber quem você é lá. Ou pratique primeiro: com clientes simulados, nenhuma ligação real pode sair.</translation>
    </message>
    <message>
        <source>Ringback warns or refuses when a call would come at a bad time or too often.</source>
        <translation>O Ringback avisa ou recusa quando uma ligação viria em má hora ou vezes demais.</translation>
    </message>
    <message>
        <source>Set up Ringback</source>
        <translation>Configurar o Ringback</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>Não há chaveiro aqui: as credenciais são mantidas só nesta sessão.</translation>
    </message>
    <message>
        <source>Who calls, unless you choose another each time, and for whom.</source>
        <translation>Quem liga, a não ser que você escolha outro a cada vez, e para quem.</translation>
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
        <translation>%1 sai da fila sem ligação. O motivo é guardado.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Pedido duas vezes</translation>
    </message>
    <message>
        <source>Choose a reason or type one</source>
        <translation>Escolha ou digite um motivo</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Não deseja mais</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Não é conosco</translation>
    </message>
    <message>
        <source>Reached in another way</source>
        <translation>Contatado de outra forma</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip this callback?</source>
        <translation>Pular este retorno?</translation>
    </message>
    <message>
        <source>Solved already</source>
        <translation>Já resolvido</translation>
    </message>
</context>
<context>
    <name>ringback::StatusBar</name>
    <message>
        <source>%1 (%2 waiting)</source>
        <translation>%1 (%2 em espera)</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>restam %1 de %2 neste minuto</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 waiting</source>
        <translation>restam %1 de %2, %3 em espera</translation>
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
        <translation>Atualizando</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Sem conexão desde %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>Não é possível guardar as entregas: o disco está cheio?</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Receptor %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>No listener</source>
        <translation>Sem receptor</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>Practice mode — no real calls</source>
        <translation>Modo de prática — sem ligações reais</translation>
    </message>
    <message>
        <source>Requests left this minute</source>
        <translation>Solicitações restantes neste minuto</translation>
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
        <translation>%1 não pode ser a pasta de dados: não é uma pasta.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; Ringback needs a folder of its own.</source>
        <translation>%1 é o banco de dados de outro programa; o Ringback precisa de uma pasta própria.</translation>
    </message>
    <message>
        <source>A callback needs a phone number.</source>
        <translation>Um retorno precisa de um número de telefone.</translation>
    </message>
    <message>
        <source>A contact needs a phone number.</source>
        <translation>Um contato precisa de um número de telefone.</translation>
    </message>
    <message>
        <source>An attempt to call can't go back to an earlier step.</source>
        <translation>Uma tentativa de ligação não pode voltar a um passo anterior.</translation>
    </message>
    <message>
        <source>Another callback is open for this number.</source>
        <translation>Há outro retorno aberto para este número.</translation>
    </message>
    <message>
        <source>More than %1 people are new, so nobody was put into the queue.</source>
        <translation>Mais de %1 pessoas são novas, por isso ninguém entrou na fila.</translation>
    </message>
    <message>
        <source>The data folder %1 can't be used.</source>
        <translation>A pasta de dados %1 não pode ser usada.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a disk that can only be read.</source>
        <translation>A pasta de dados %1 está em um disco somente leitura.</translation>
    </message>
    <message>
        <source>The data folder can't hold the database safely: it must be on a local disk.</source>
        <translation>A pasta de dados não pode guardar o banco de dados com segurança: ela precisa estar em um disco local.</translation>
    </message>
    <message>
        <source>The data was written by a newer Ringback (schema %1; this one knows up to %2). Install the newer version; nothing was changed.</source>
        <translation>Os dados foram gravados por um Ringback mais novo (esquema %1; este conhece até %2). Instale a versão mais nova; nada foi alterado.</translation>
    </message>
    <message>
        <source>The database %1 is damaged; it was left as it is. Put a backup in its place, or move it elsewhere to start with an empty one.</source>
        <translation>O banco de dados %1 está danificado; foi deixado como estava. Coloque um backup no lugar ou mova-o para começar com um vazio.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full.</source>
        <translation>O disco da pasta de dados %1 está cheio.</translation>
    </message>
    <message>
        <source>There is already a contact with this number.</source>
        <translation>Já existe um contato com este número.</translation>
    </message>
    <message>
        <source>There is another automation of this name.</source>
        <translation>Já existe outra automação com este nome.</translation>
    </message>
    <message>
        <source>There is no permission to use the data folder %1.</source>
        <translation>Não há permissão para usar a pasta de dados %1.</translation>
    </message>
    <message>
        <source>This attempt to call is not known.</source>
        <translation>Esta tentativa de ligação não é conhecida.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>Esta automação não existe mais.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>Esta ligação não existe.</translation>
    </message>
    <message>
        <source>This callback is being called now. Wait for the end of the call.</source>
        <translation>Este retorno está em ligação agora. Espere o fim da ligação.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Este retorno já está encerrado.</translation>
    </message>
    <message>
        <source>This callback is gone.</source>
        <translation>Este retorno não existe mais.</translation>
    </message>
    <message>
        <source>This contact is gone.</source>
        <translation>Este contato não existe mais.</translation>
    </message>
    <message>
        <source>This number isn't on the do-not-call list.</source>
        <translation>Este número não está na lista de não ligar.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>Este lembrete já foi tratado.</translation>
    </message>
    <message>
        <source>This rule doesn't exist any more.</source>
        <translation>Esta regra não existe mais.</translation>
    </message>
    <message>
        <source>Thoughtly's id belongs to another call.</source>
        <translation>O identificador da Thoughtly pertence a outra ligação.</translation>
    </message>
    <message>
        <source>What was deleted can't be overwritten just now.</source>
        <translation>O que foi excluído não pode ser sobrescrito no momento.</translation>
    </message>
</context>
<context>
    <name>ringback::Subscriptions</name>
    <message>
        <source>Enter the public URL first: Thoughtly has to know where outcomes go.</source>
        <translation>Informe primeiro a URL pública: a Thoughtly precisa saber para onde vão os resultados.</translation>
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
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Salvar como visão…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Visão: %1</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Agente de voz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>Taxa de &amp;atendimento, no mínimo</translation>
    </message>
    <message>
        <source>&amp;Resolved, at least</source>
        <translation>&amp;Resolvidas, no mínimo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Callbacks &amp;overdue, at most</source>
        <translation>Retornos em a&amp;traso, no máximo</translation>
    </message>
    <message>
        <source>Calls a &amp;day, at least</source>
        <translation>Ligações por &amp;dia, no mínimo</translation>
    </message>
    <message>
        <source>Everybody who shares this store sees the same targets.</source>
        <translation>Todos que compartilham estes dados veem as mesmas metas.</translation>
    </message>
    <message>
        <source>Median &amp;talk time, at most</source>
        <translation>Mediana de &amp;conversa, no máximo</translation>
    </message>
    <message>
        <source>Median &amp;wait, at most</source>
        <translation>Mediana de &amp;espera, no máximo</translation>
    </message>
    <message>
        <source>Outcomes that count as resolved</source>
        <translation>Resultados que contam como resolvidos</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>These outcomes count as resolved</source>
        <translation>Estes resultados contam como resolvidos</translation>
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
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>ringback::TopBar</name>
    <message>
        <source>Call back</source>
        <translation>Retornar ligação</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
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
        <translation>Não é possível gravar o arquivo %1.</translation>
    </message>
</context>
<context>
    <name>ringback::TrayIcon</name>
    <message numerus="yes">
        <source>%n callback(s) waiting</source>
        <translation>
            <numerusform>%n retorno em espera</numerusform>
            <numerusform>%n retornos em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Retornar ligação…</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>Ninguém espera um retorno</translation>
    </message>
    <message>
        <source>Open Ringback</source>
        <translation>Abrir o Ringback</translation>
    </message>
    <message>
        <source>Practice mode, no real calls</source>
        <translation>Modo de prática, sem ligações reais</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>%1 (necessário)</translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation>&amp;Automação</translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>Automações…</translation>
    </message>
    <message>
        <source>Trigger an automation for %1</source>
        <translation>Acionar uma automação para %1</translation>
    </message>
    <message numerus="yes">
        <source>Trigger an automation for %n people</source>
        <translation>
            <numerusform>Acionar uma automação para %n pessoa</numerusform>
            <numerusform>Acionar uma automação para %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trigger for %n</source>
        <translation>
            <numerusform>Acionar para %n</numerusform>
            <numerusform>Acionar para %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Trigger now</source>
        <translation>Acionar agora</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>What is sent, here for the first one</source>
        <translation>O que é enviado, aqui para a primeira pessoa</translation>
    </message>
</context>
<context>
    <name>ringback::UndoBanner</name>
    <message>
        <source>A call is about to leave</source>
        <translation>Uma ligação está prestes a sair</translation>
    </message>
    <message>
        <source>Calling %1 in %2 s</source>
        <translation>Ligando para %1 em %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Desfazer a ligação</translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation>nada foi enviado ainda</translation>
    </message>
</context>
<context>
    <name>ringback::Verdict</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 lá</translation>
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
        <translation>%1, lá não é hora de ligações: %2.</translation>
    </message>
    <message>
        <source>%1, outside %2 to %3.</source>
        <translation>%1, fora de %2 a %3.</translation>
    </message>
    <message>
        <source>%1, outside the hours of this day.</source>
        <translation>%1, fora do horário deste dia.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A call to this number is unconfirmed: it may have rung (%1). It is being looked up.</source>
        <translation>Uma ligação para este número não está confirmada: pode ter tocado (%1). Está sendo consultada.</translation>
    </message>
    <message>
        <source>Asked not to be called, and was forgotten on %1.</source>
        <translation>Pediu para não receber ligações e foi esquecida em %1.</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2).</source>
        <translation>Ligações nas últimas 24 horas: %1 (no máximo %2).</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2: %3).</source>
        <translation>Ligações nas últimas 24 horas: %1 (no máximo %2: %3).</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>May have asked not to be called: “%1” Decide first.</source>
        <translation>Talvez tenha pedido para não receber ligações: “%1” Decida primeiro.</translation>
    </message>
    <message>
        <source>No trace of the call from %1 after %2 s: it probably did not ring. Call again?</source>
        <translation>Nenhum sinal da ligação de %1 após %2 s: provavelmente não tocou. Ligar novamente?</translation>
    </message>
    <message>
        <source>Not before somebody decides</source>
        <translation>Não antes que alguém decida</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1</source>
        <translation>Na lista de não ligar desde %1</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1, by %2</source>
        <translation>Na lista de não ligar desde %1, por %2</translation>
    </message>
    <message>
        <source>Outside calling hours</source>
        <translation>Fora do horário de ligações</translation>
    </message>
    <message>
        <source>People were forgotten, and the key to whom can't be read from the keychain: it can't be told whether this one asked not to be called.</source>
        <translation>Pessoas foram esquecidas, e a chave delas não pode ser lida do chaveiro: não há como saber se esta pediu para não receber ligações.</translation>
    </message>
    <message>
        <source>Possible from %1 there (%2 here).</source>
        <translation>Possível a partir de %1 lá (%2 aqui).</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>Possível a partir de %1.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>The local time there is unknown.</source>
        <translation>O horário local de lá é desconhecido.</translation>
    </message>
    <message>
        <source>The voice agent “%1” is archived: choose another.</source>
        <translation>O agente de voz “%1” está arquivado: escolha outro.</translation>
    </message>
    <message>
        <source>This number is being called already.</source>
        <translation>Já há uma ligação em andamento para este número.</translation>
    </message>
    <message>
        <source>This number is being called by another seat.</source>
        <translation>Outro posto está ligando para este número.</translation>
    </message>
    <message>
        <source>This number was forgotten on %1: a call brings it back.</source>
        <translation>Este número foi esquecido em %1: uma ligação o traz de volta.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't list this voice agent.</source>
        <translation>A Thoughtly não lista este agente de voz.</translation>
    </message>
    <message>
        <source>Thoughtly's limit is used up: this call leaves in about %1 s</source>
        <translation>O limite da Thoughtly se esgotou: esta ligação sai em cerca de %1 s</translation>
    </message>
    <message>
        <source>You may call now</source>
        <translation>Você pode ligar agora</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>ligação %1</translation>
    </message>
    <message>
        <source>called %1 by %2</source>
        <translation>ligação %1 por %2</translation>
    </message>
    <message>
        <source>last called %1</source>
        <translation>última ligação %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>amanhã %1</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictDialogs</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 não está mais na lista de não ligar.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 está na lista de não ligar.</translation>
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
        <translation>Ligar para %1 mesmo assim?</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Ligar mesmo assim</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>A partir de então é possível ligar de novo para este número. Quem o tirou da lista e por quê fica guardado.</translation>
    </message>
    <message>
        <source>Never call %1 again?</source>
        <translation>Nunca mais ligar para %1?</translation>
    </message>
    <message>
        <source>Nobody here can call this number while it is on the do-not-call list. A callback that waits for it is skipped.</source>
        <translation>Ninguém aqui pode ligar para este número enquanto ele estiver na lista de não ligar. Um retorno que espera por ele é pulado.</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>Tirar %1 da lista de não ligar?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>Quem pediu e como</translation>
    </message>
    <message>
        <source>Why it can’t wait; it is kept with the call</source>
        <translation>Por que não pode esperar; fica guardado com a ligação</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>p. ex., pediu por e-mail para receber ligação de novo</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictLine</name>
    <message>
        <source>May this number be called</source>
        <translation>Este número pode receber ligação</translation>
    </message>
</context>
<context>
    <name>ringback::ViewButton</name>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Excluir “%1”</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renomear “%1”…</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Salvar como visão…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Como vem</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renomear a visão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Salvar como visão</translation>
    </message>
    <message>
        <source>Save the &amp;changes to “%1”</source>
        <translation>Salvar as &amp;alterações em “%1”</translation>
    </message>
    <message>
        <source>Saved views of this table</source>
        <translation>Visões salvas desta tabela</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Visão: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
</context>
<context>
    <name>ringback::Wallboard</name>
    <message>
        <source>As of %1</source>
        <comment>time</comment>
        <translation>Às %1</translation>
    </message>
    <message>
        <source>Calls under way</source>
        <translation>Ligações em andamento</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>Ninguém está recebendo ligação</translation>
    </message>
    <message>
        <source>Queued or on the line</source>
        <translation>Na fila ou em linha</translation>
    </message>
    <message>
        <source>Ringback – wallboard</source>
        <translation>Ringback – painel de parede</translation>
    </message>
</context>
<context>
    <name>ringback::WindowActions</name>
    <message>
        <source>Call back</source>
        <translation>Retornar ligação</translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation>Retornar mais tarde…</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Fazer qualquer coisa…</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>Não ligar…</translation>
    </message>
    <message>
        <source>Let “%1” call</source>
        <translation>Deixar “%1” ligar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar “%1”</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>Parar ligações automáticas</translation>
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
        <translation>Sobre o Ringback</translation>
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
        <translation>Regras…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>Não há chaveiro aqui: as credenciais são mantidas só nesta sessão.</translation>
    </message>
</context>
<context>
    <name>ringback::WindowSearch</name>
    <message>
        <source>Search calls and what was said…</source>
        <translation>Buscar ligações e o que foi dito…</translation>
    </message>
    <message>
        <source>Search name, number, company…</source>
        <translation>Buscar nome, número, empresa…</translation>
    </message>
    <message>
        <source>Search name, number, reason…</source>
        <translation>Buscar nome, número, motivo…</translation>
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
        <translation>Pediu para receber ligação</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message>
        <source>Call outcome</source>
        <translation>Resultado de ligação</translation>
    </message>
    <message>
        <source>Callback request</source>
        <translation>Pedido de retorno</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>Pediu retorno</translation>
    </message>
    <message>
        <source>Called all the same</source>
        <comment>a person overruled the verdict</comment>
        <translation>Ligado mesmo assim</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Decidido por uma pessoa</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Left voicemail</source>
        <translation>Recado na caixa postal</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>Talvez tenha pedido para não receber ligações</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Precisa de uma pessoa</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Novo lead</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sem resultado</translation>
    </message>
    <message>
        <source>Nobody but the voice agent spoke.</source>
        <translation>Ninguém falou além do agente de voz.</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Fora de serviço</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Sem interesse</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lida</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não compreendida</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Only a voicemail greeting answered.</source>
        <translation>Só a saudação de uma caixa postal atendeu.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Outcome corrected</source>
        <translation>Resultado corrigido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejada</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvidas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Enviando a solicitação</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suprimida</translation>
    </message>
    <message>
        <source>The call is said to have lasted no time.</source>
        <translation>Consta que a ligação não durou nada.</translation>
    </message>
    <message>
        <source>There is no transcript of this call.</source>
        <translation>Não há transcrição desta ligação.</translation>
    </message>
    <message>
        <source>Thoughtly took the call</source>
        <translation>A Thoughtly aceitou a ligação</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número errado</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>source of knowledge</comment>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>catch-up</source>
        <comment>source of knowledge</comment>
        <translation>atualização</translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>source of knowledge</comment>
        <translation>consulta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>this console</source>
        <comment>source of knowledge</comment>
        <translation>este console</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of knowledge</comment>
        <translation>webhook</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>ringback::cli::Session</name>
    <message>
        <source>%1 Ringback asks Thoughtly for the outcome instead.</source>
        <translation>%1 O Ringback pergunta o resultado à Thoughtly.</translation>
    </message>
    <message>
        <source>Stopped before the running Ringback had answered.</source>
        <translation>Parado antes de o Ringback em execução responder.</translation>
    </message>
</context>
<context>
    <name>ringback::http</name>
    <message>
        <source>This isn't valid JSON.</source>
        <translation>Isto não é JSON válido.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Client</name>
    <message>
        <source>%1 must be reached over https://: over http:// anybody on the way could read the API token.</source>
        <translation>%1 deve ser alcançado por https://: por http:// qualquer um no caminho poderia ler o token da API.</translation>
    </message>
    <message>
        <source>Practice mode talks only to this computer, never to %1.</source>
        <translation>O modo de prática fala somente com este computador, nunca com %1.</translation>
    </message>
    <message>
        <source>The API token or the team ID contains a line break.</source>
        <translation>O token da API ou o ID da equipe contém uma quebra de linha.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>O endereço não deve conter usuário nem senha.</translation>
    </message>
    <message>
        <source>This address isn't a web address that starts with https://.</source>
        <translation>Isto não é um endereço web que comece com https://.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Failure</name>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 parou no meio da resposta.</translation>
    </message>
    <message>
        <source>%1 can't be found.</source>
        <translation>Não foi possível encontrar %1.</translation>
    </message>
    <message>
        <source>%1 can't be reached: it doesn't answer.</source>
        <translation>Não é possível alcançar %1: não responde.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 não respondeu em %2.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 recusa conexões.</translation>
    </message>
    <message>
        <source>%1 sent an answer that isn't HTTP.</source>
        <translation>%1 enviou uma resposta que não é HTTP.</translation>
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
        <translation>Sem conexão segura com %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>A resposta de %1 é grande demais.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>A conexão com %1 falhou.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>O proxy no caminho para %1 pede uma senha.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be found.</source>
        <translation>Não foi possível encontrar o proxy no caminho para %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be reached.</source>
        <translation>Não é possível alcançar o proxy no caminho para %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 closed the connection.</source>
        <translation>O proxy no caminho para %1 fechou a conexão.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work.</source>
        <translation>O proxy no caminho para %1 não funciona.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 doesn't answer.</source>
        <translation>O proxy no caminho para %1 não responde.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses connections.</source>
        <translation>O proxy no caminho para %1 recusa conexões.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>A solicitação foi cancelada.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Não há conexão de rede.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>o certificado dele pertence a outro nome</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>o certificado dele foi revogado</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>o certificado dele expirou</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this computer's clock</source>
        <translation>o certificado dele ainda não é válido; verifique o relógio deste computador</translation>
    </message>
    <message>
        <source>nobody that this computer trusts vouches for its certificate</source>
        <translation>ninguém em quem este computador confia garante o certificado dele</translation>
    </message>
    <message>
        <source>the encryption could not be agreed on</source>
        <translation>não houve acordo sobre a criptografia</translation>
    </message>
</context>
<context>
    <name>ringback::http::Fault</name>
    <message>
        <source>A chunk doesn't end in CR LF.</source>
        <translation>Um bloco não termina em CR LF.</translation>
    </message>
    <message>
        <source>A chunk size can't be read.</source>
        <translation>Não é possível ler o tamanho de um bloco.</translation>
    </message>
    <message>
        <source>A header field is malformed.</source>
        <translation>Um campo de cabeçalho está malformado.</translation>
    </message>
    <message>
        <source>A header line starts with a space.</source>
        <translation>Uma linha de cabeçalho começa com um espaço.</translation>
    </message>
    <message>
        <source>A line ends in a bare CR.</source>
        <translation>Uma linha termina em um CR isolado.</translation>
    </message>
    <message>
        <source>A line ends in a bare LF.</source>
        <translation>Uma linha termina em um LF isolado.</translation>
    </message>
    <message>
        <source>A trailer line can't be read.</source>
        <translation>Não é possível ler uma linha final.</translation>
    </message>
    <message>
        <source>It gave way to a newer connection.</source>
        <translation>Ela deu lugar a uma conexão mais nova.</translation>
    </message>
    <message>
        <source>The Content-Length field is malformed.</source>
        <translation>O campo Content-Length está malformado.</translation>
    </message>
    <message>
        <source>The Host field is malformed.</source>
        <translation>O campo Host está malformado.</translation>
    </message>
    <message>
        <source>The Host field is missing.</source>
        <translation>Falta o campo Host.</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>O corpo é grande demais.</translation>
    </message>
    <message>
        <source>The chunk extensions are too large.</source>
        <translation>As extensões de bloco são grandes demais.</translation>
    </message>
    <message>
        <source>The expectation can't be met.</source>
        <translation>A expectativa não pode ser atendida.</translation>
    </message>
    <message>
        <source>The head holds a control character.</source>
        <translation>O cabeçalho contém um caractere de controle.</translation>
    </message>
    <message>
        <source>The head took too long to arrive.</source>
        <translation>O cabeçalho demorou demais a chegar.</translation>
    </message>
    <message>
        <source>The header fields are too large.</source>
        <translation>Os campos de cabeçalho são grandes demais.</translation>
    </message>
    <message>
        <source>The method isn't supported.</source>
        <translation>O método não é compatível.</translation>
    </message>
    <message>
        <source>The request ended before it was complete.</source>
        <translation>A solicitação terminou antes de estar completa.</translation>
    </message>
    <message>
        <source>The request line is malformed.</source>
        <translation>A linha de solicitação está malformada.</translation>
    </message>
    <message>
        <source>The request line is missing.</source>
        <translation>Falta a linha de solicitação.</translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation>A linha de solicitação é longa demais.</translation>
    </message>
    <message>
        <source>The request target is malformed.</source>
        <translation>O destino da solicitação está malformado.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>A solicitação demorou demais a chegar.</translation>
    </message>
    <message>
        <source>The trailers are too large.</source>
        <translation>As linhas finais são grandes demais.</translation>
    </message>
    <message>
        <source>The transfer coding isn't supported.</source>
        <translation>A codificação de transferência não é compatível.</translation>
    </message>
    <message>
        <source>There are too many header fields.</source>
        <translation>Há campos de cabeçalho demais.</translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation>Há mais de um campo Host.</translation>
    </message>
    <message>
        <source>There were too many connections.</source>
        <translation>Havia conexões demais.</translation>
    </message>
    <message>
        <source>This version of HTTP isn't supported.</source>
        <translation>Esta versão do HTTP não é compatível.</translation>
    </message>
    <message>
        <source>Too much is under way.</source>
        <translation>Há coisas demais em andamento.</translation>
    </message>
    <message>
        <source>Where the body ends can't be told for certain.</source>
        <translation>Não é possível saber com certeza onde o corpo termina.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Server</name>
    <message>
        <source>Can't listen on port %1 of %2.</source>
        <translation>Não é possível escutar na porta %1 de %2.</translation>
    </message>
    <message>
        <source>Only an administrator may listen on port %1. Choose a port above 1023 in Settings.</source>
        <translation>Somente um administrador pode escutar na porta %1. Escolha uma porta acima de 1023 em Configurações.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port in Settings.</source>
        <translation>A porta %1 em %2 está ocupada por outro programa. Escolha outra porta em Configurações.</translation>
    </message>
    <message>
        <source>This computer has no address %1 to listen on. Choose another one in Settings.</source>
        <translation>Este computador não tem o endereço %1 para escutar. Escolha outro em Configurações.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Tls</name>
    <message>
        <source>The file %1 for TLS can't be read.</source>
        <translation>Não é possível ler o arquivo %1 para TLS.</translation>
    </message>
    <message>
        <source>The file %1 for TLS doesn't exist.</source>
        <translation>O arquivo %1 para TLS não existe.</translation>
    </message>
    <message>
        <source>The key in %1 belongs to another certificate.</source>
        <translation>A chave em %1 pertence a outro certificado.</translation>
    </message>
    <message>
        <source>The listener's certificate expired on %1: deliveries over TLS will fail.</source>
        <translation>O certificado do receptor expirou em %1: entregas por TLS falharão.</translation>
    </message>
    <message>
        <source>The listener's certificate expires on %1: renew it.</source>
        <translation>O certificado do receptor expira em %1: renove-o.</translation>
    </message>
    <message>
        <source>The listener's certificate is valid only from %1: deliveries over TLS will fail.</source>
        <translation>O certificado do receptor só é válido a partir de %1: entregas por TLS falharão.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>Não há certificado no formato PEM em %1.</translation>
    </message>
    <message>
        <source>There is no key in PEM form, without a passphrase, in %1.</source>
        <translation>Não há chave no formato PEM, sem frase secreta, em %1.</translation>
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
        <translation>Contato</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>Solicitado %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Waits too long: requested %1</source>
        <translation>Espera demais: solicitado %1</translation>
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
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Last known %1, by %2</source>
        <translation>Última notícia %1, por %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
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
        <translation>Um retorno na fila</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It was known already</source>
        <translation>Já se sabia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>News of a call</source>
        <translation>Novidades de uma ligação</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
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
        <translation>O que foi feito dela</translation>
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
        <translation>À mão</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
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
        <translation>Dito em uma ligação</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>ringback::models::InsightSource</name>
    <message>
        <source>The store can't be read.</source>
        <translation>Não é possível ler os dados.</translation>
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
        <translation>O ambiente de testes não pode escutar na porta %1: %2</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Client</name>
    <message>
        <source>A proxy on the way asks for a password.</source>
        <translation>Um proxy no caminho pede uma senha.</translation>
    </message>
    <message>
        <source>A web page came instead of Thoughtly's answer: a proxy or a login page may stand between.</source>
        <translation>Veio uma página web em vez da resposta da Thoughtly: pode haver um proxy ou uma página de login no meio.</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID first.</source>
        <translation>Informe primeiro o token da API e o ID da equipe.</translation>
    </message>
    <message>
        <source>It isn't known whether this arrived: %1</source>
        <translation>Não se sabe se isto chegou: %1</translation>
    </message>
    <message>
        <source>The server points to another address (%1), which isn't followed. Check the API address in the settings.</source>
        <translation>O servidor aponta para outro endereço (%1), que não é seguido. Verifique o endereço da API nas configurações.</translation>
    </message>
    <message>
        <source>This API token isn't allowed to do that at Thoughtly.</source>
        <translation>Este token da API não tem permissão para isso na Thoughtly.</translation>
    </message>
    <message>
        <source>This automation has no usable id or address.</source>
        <translation>Esta automação não tem um identificador ou endereço utilizável.</translation>
    </message>
    <message>
        <source>This automation takes requests only with a token: switch off its webhook verification at Thoughtly.</source>
        <translation>Esta automação só aceita solicitações com token: desative a verificação de webhooks na Thoughtly.</translation>
    </message>
    <message>
        <source>This contact has no usable id at Thoughtly.</source>
        <translation>Este contato não tem um identificador utilizável na Thoughtly.</translation>
    </message>
    <message>
        <source>This voice agent has no usable id.</source>
        <translation>Este agente de voz não tem um identificador utilizável.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't accept the API token or the team ID. If a proxy stands between, it may drop the team_id header.</source>
        <translation>A Thoughtly não aceita o token da API ou o ID da equipe. Se há um proxy no meio, ele pode descartar o cabeçalho team_id.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this (any more).</source>
        <translation>A Thoughtly não conhece isto (ou não mais).</translation>
    </message>
    <message>
        <source>Thoughtly gave up waiting for the request.</source>
        <translation>A Thoughtly desistiu de esperar a solicitação.</translation>
    </message>
    <message>
        <source>Thoughtly has a fault of its own (%1).</source>
        <translation>A Thoughtly tem uma falha própria (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request (%1).</source>
        <translation>A Thoughtly recusou a solicitação (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request: “%1”</source>
        <translation>A Thoughtly recusou a solicitação: “%1”</translation>
    </message>
    <message>
        <source>Thoughtly takes no more requests this minute.</source>
        <translation>A Thoughtly não aceita mais solicitações neste minuto.</translation>
    </message>
    <message>
        <source>Thoughtly's answer can't be understood.</source>
        <translation>Não é possível entender a resposta da Thoughtly.</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Dispatcher</name>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 Nova tentativa em %n segundo.</numerusform>
            <numerusform>%1 Nova tentativa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>A solicitação foi cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>Thoughtly asks for a pause: going on in %n second(s).</source>
        <translation>
            <numerusform>A Thoughtly pede uma pausa: continuando em %n segundo.</numerusform>
            <numerusform>A Thoughtly pede uma pausa: continuando em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::webhook::Listener</name>
    <message>
        <source>A probe came that wasn't ours.</source>
        <translation>Chegou uma sonda que não era nossa.</translation>
    </message>
    <message>
        <source>It came from a page in a browser.</source>
        <translation>Veio de uma página em um navegador.</translation>
    </message>
    <message>
        <source>It was sent to a name that isn't this listener's (the Host field).</source>
        <translation>Foi enviada a um nome que não é o deste receptor (campo Host).</translation>
    </message>
    <message>
        <source>The body wasn't said to be JSON in UTF-8.</source>
        <translation>O corpo não foi declarado como JSON em UTF-8.</translation>
    </message>
    <message>
        <source>The body wasn't valid JSON.</source>
        <translation>O corpo não era JSON válido.</translation>
    </message>
    <message>
        <source>The delivery couldn't be stored.</source>
        <translation>Não foi possível guardar a entrega.</translation>
    </message>
    <message>
        <source>The length of the body was missing.</source>
        <translation>Faltava o tamanho do corpo.</translation>
    </message>
    <message>
        <source>The method %1 isn't for this path.</source>
        <translation>O método %1 não serve para este caminho.</translation>
    </message>
    <message>
        <source>The secret was missing or wrong.</source>
        <translation>O segredo faltava ou estava errado.</translation>
    </message>
    <message>
        <source>The signature was wrong or too old.</source>
        <translation>A assinatura estava errada ou era antiga demais.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Não há nada neste caminho.</translation>
    </message>
</context>
</TS>
