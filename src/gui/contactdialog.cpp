#include "gui/contactdialog.h"

#include "core/callinghours.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/formlook.h"
#include "gui/icons.h"
#include "gui/theme.h"
#include "gui/words.h"
#include "models/recordreader.h"
#include "ui_contactdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QShortcut>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Typing is over when nothing came for this long; then the verdict is asked for.
/// Before anybody was called by a voice agent; stands for a day that nobody knows.
QDate unknownDay()
{
    return {2000, 1, 1};
}

constexpr int verdictDelayMs = 150;

/// One line for each: `name: value`.
QString attributeLines(const QJsonObject &attributes)
{
    QStringList lines;
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        lines.append(u"%1: %2"_s.arg(it.key(), valueText(it.value())));
    return lines.join(u'\n');
}

/// Values that weren't touched keep their kind (number, list, …).
QJsonObject attributesFrom(const QString &lines, const QJsonObject &before)
{
    QJsonObject attributes;
    const QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        const QString name = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        if (name.isEmpty())
            continue;
        const bool same = before.contains(name) && valueText(before[name]) == value;
        attributes.insert(name, same ? before[name] : QJsonValue(value));
    }
    return attributes;
}

} // namespace

ContactDialog::ContactDialog(Engine &engine, const models::RecordReader &records, const QString &region,
                             QWidget *parent)
    : QDialog(parent), m_engine(engine), m_records(records), m_ui(std::make_unique<Ui::ContactDialog>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setSize(TextSize::Title);
    m_ui->titleLabel->setRuns({{windowTitle(), true}});
    for (TextLabel *hint : {m_ui->phoneHint, m_ui->emailHint, m_ui->consentHint}) {
        hint->setSize(TextSize::Small);
        hint->setWords(hint->text(), ColorRole::SecondaryText);
    }
    m_ui->emailHint->hide();
    m_ui->duplicateBanner->hide();
    alignLabels(this);
    m_ui->phoneEdit->setRegion(region);
    m_ui->pasteButton->setIcon(icon(Icon::Paste));
    m_ui->saveAndCallButton->setIcon(icon(Icon::CallBack, ColorRole::OnAccent));

    for (const QString &basis : {u"request"_s, u"contract"_s, u"written"_s, u"oral"_s, u"other"_s})
        m_ui->consentCombo->addItem(consentWord(basis), basis);
    setTimeParts(m_ui->consentDate, TimeParts::Date);
    m_ui->consentDate->setDateRange(unknownDay(), engine.now().toLocalTime().date());
    m_ui->consentDate->setSpecialValueText(tr("unknown", "date"));
    m_ui->consentDate->setDate(m_ui->consentDate->maximumDate());
    m_ui->consentDate->setAccessibleName(tr("Day of the consent"));
    m_ui->consentSource->setAccessibleName(tr("How the consent was given"));
    const auto showGiven = [this] {
        const bool isStated = !m_ui->consentCombo->currentData().toString().isEmpty();
        m_ui->consentDate->setEnabled(isStated);
        m_ui->consentSource->setEnabled(isStated);
    };
    connect(m_ui->consentCombo, &QComboBox::currentIndexChanged, this, showGiven);

    m_verdictTimer.setSingleShot(true);
    m_verdictTimer.setInterval(verdictDelayMs);
    connect(&m_verdictTimer, &QTimer::timeout, this, &ContactDialog::showVerdict);
    connect(m_ui->phoneEdit, &QLineEdit::textChanged, this, &ContactDialog::phoneEdited);
    connect(m_ui->emailEdit, &QLineEdit::textChanged, m_ui->emailHint, &QWidget::hide);
    connect(m_ui->duplicateBanner, &MessageBanner::actionTriggered, this, &ContactDialog::openExisting);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &ContactDialog::fillFromClipboard);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_ui->saveAndCallButton, &QPushButton::clicked, this, [this] { save(true); });
    const auto *callNow = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(callNow, &QShortcut::activated, this, [this] { save(true); });
    phoneEdited();
    m_ui->phoneEdit->setFocus();
}

ContactDialog::~ContactDialog() = default;

void ContactDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_existingId != 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        openExisting();
    else
        QDialog::keyPressEvent(event);
}

void ContactDialog::openExisting()
{
    Q_EMIT existingChosen(m_existingId);
    reject();
}

void ContactDialog::setPhone(const QString &text)
{
    m_ui->phoneEdit->setNumber(text);
}

void ContactDialog::edit(const Contact &contact)
{
    m_edited = contact;
    setWindowTitle(tr("Edit contact"));
    m_ui->titleLabel->setRuns({{windowTitle(), true}});
    m_ui->nameEdit->setText(contact.name);
    m_ui->emailEdit->setText(contact.email);
    m_ui->companyEdit->setText(contact.company);
    m_ui->tagsEdit->setText(contact.tags.join(u", "_s));
    const int basis = m_ui->consentCombo->findData(contact.consentBasis);
    if (basis < 0) // not stated so far: nothing is claimed by opening the dialog
        m_ui->consentCombo->insertItem(0, tr("not stated"), contact.consentBasis);
    m_ui->consentCombo->setCurrentIndex(std::max(0, basis));
    m_ui->consentDate->setDate(contact.consentAt.isValid() ? contact.consentAt.toLocalTime().date() : unknownDay());
    m_ui->consentSource->setText(contact.consentSource);
    m_ui->attributesEdit->setPlainText(attributeLines(contact.attributes));
    m_ui->phoneEdit->setNumber(contact.phone);
    m_ui->nameEdit->setFocus();
}

void ContactDialog::showPhoneHint(const QString &text, bool isError)
{
    m_ui->phoneHint->setWords(text, isError ? ColorRole::FailedText : ColorRole::SecondaryText);
}

void ContactDialog::phoneEdited()
{
    ++m_generation;
    m_verdictTimer.stop();
    m_existingId = 0;
    m_ui->duplicateBanner->hide();

    const Result<PhoneNumber> number = parsePhoneNumber(m_ui->phoneEdit->text(), m_ui->phoneEdit->region());
    m_ui->saveButton->setEnabled(number.ok());
    m_ui->saveAndCallButton->setEnabled(number.ok());
    if (!number) {
        // While typing, an unfinished number isn't a mistake yet.
        showPhoneHint(m_ui->phoneEdit->text().isEmpty() ? tr("Type it as you like: with or without country code.")
                                                        : QString(),
                      false);
        return;
    }
    QStringList parts;
    for (const QString &part : {regionName(number->region), phoneKindName(number->e164)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!number->valid)
        parts.append(tr("this number is unusual, please check it"));
    showPhoneHint(parts.join(", "_L1), false);

    const std::optional<Contact> existing = m_records.contactByPhone(number->e164);
    if (existing && existing->id != m_edited.id) {
        m_existingId = existing->id;
        const QString who = existing->name.isEmpty() ? number->national : existing->name;
        m_ui->duplicateBanner->tell(MessageBanner::Kind::Attention,
                                    tr("A contact with this number exists: %1.").arg(who), tr("Open it instead"));
        m_ui->saveButton->setEnabled(false);
        m_ui->saveAndCallButton->setEnabled(false);
    }
    m_verdictTimer.start();
}

void ContactDialog::showVerdict()
{
    const Result<PhoneNumber> number = parsePhoneNumber(m_ui->phoneEdit->text(), m_ui->phoneEdit->region());
    if (!number)
        return;
    const QString before = m_ui->phoneHint->text();
    whenDone(m_engine.verdict(number->e164), this, [this, before, generation = m_generation](const Verdict &verdict) {
        if (generation != m_generation)
            return;
        const QString mark = verdict.kind == Verdict::Kind::Allowed ? u"✓ "_s : u"! "_s;
        showPhoneHint(before + (before.isEmpty() ? QString() : u" · "_s) + mark + verdict.headline + u" · "_s +
                          verdict.reason,
                      verdict.kind == Verdict::Kind::Blocked);
    });
}

void ContactDialog::fillFromClipboard()
{
    const QString text = QGuiApplication::clipboard()->text().left(10'000);
    const QList<FoundPhoneNumber> numbers = findPhoneNumbers(text, m_ui->phoneEdit->region());
    if (!numbers.isEmpty())
        m_ui->phoneEdit->setNumber(numbers.first().number.e164);
    static const QRegularExpression emailPattern(uR"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s);
    const QRegularExpressionMatch email = emailPattern.match(text);
    if (email.hasMatch())
        m_ui->emailEdit->setText(email.captured());
    // A name is the first line that is neither of these: signatures begin with it.
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString candidate = line.trimmed();
        const bool hasDigits = std::any_of(candidate.begin(), candidate.end(), [](QChar c) { return c.isDigit(); });
        if (!candidate.isEmpty() && candidate.size() <= 80 && !hasDigits && !candidate.contains(u'@')) {
            m_ui->nameEdit->setText(candidate);
            break;
        }
    }
    if (numbers.isEmpty())
        showPhoneHint(tr("There is no phone number on the clipboard."), true);
}

bool ContactDialog::emailIsUsable() const
{
    static const QRegularExpression pattern(uR"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"_s);
    const QString email = m_ui->emailEdit->text().trimmed();
    return email.isEmpty() || pattern.match(email).hasMatch();
}

Contact ContactDialog::draft() const
{
    Contact contact = m_edited;
    contact.phone = m_ui->phoneEdit->text();
    contact.country = m_ui->phoneEdit->region();
    contact.name = m_ui->nameEdit->text().simplified();
    contact.email = m_ui->emailEdit->text().trimmed();
    contact.company = m_ui->companyEdit->text().simplified();
    contact.tags.clear();
    const QStringList tags = m_ui->tagsEdit->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        if (!tag.trimmed().isEmpty())
            contact.tags.append(tag.trimmed());
    }
    contact.attributes = attributesFrom(m_ui->attributesEdit->toPlainText(), m_edited.attributes);
    const QString basis = m_ui->consentCombo->currentData().toString();
    contact.consentAt = consentTime(basis);
    contact.consentBasis = basis;
    contact.consentSource = m_ui->consentSource->text().simplified();
    if (m_edited.id == 0)
        contact.source = u"hand"_s;
    return contact;
}

QDateTime ContactDialog::consentTime(const QString &basis) const
{
    const QDate day = m_ui->consentDate->date();
    if (basis.isEmpty() || day == unknownDay())
        return {};
    const QDateTime now = m_engine.now();
    const bool isAsStated = m_edited.id != 0 && basis == m_edited.consentBasis && m_edited.consentAt.isValid();
    if (isAsStated && day == m_edited.consentAt.toLocalTime().date())
        return m_edited.consentAt; // to the second
    if (day == now.toLocalTime().date())
        return now;
    const QTime noon(12, 0);
    return QDateTime(day, noon).toUTC();
}

void ContactDialog::save(bool callBack)
{
    if (!m_ui->saveButton->isEnabled()) {
        const Result<PhoneNumber> number = parsePhoneNumber(m_ui->phoneEdit->text(), m_ui->phoneEdit->region());
        if (!number)
            showPhoneHint(number.error().message, true);
        return;
    }
    if (!emailIsUsable()) {
        m_ui->emailHint->setWords(tr("This is not an e-mail address."), ColorRole::FailedText);
        m_ui->emailHint->show();
        m_ui->emailEdit->setFocus();
        return;
    }
    setEnabled(false);
    const Contact contact = draft();
    if (m_edited.id == 0) {
        whenDone(m_engine.addContact(contact), this,
                 [this, callBack](const Result<Contact> &result) { stored(result, callBack); });
        return;
    }
    whenDone(m_engine.updateContact(contact), this, [this, contact, callBack](const Result<Done> &result) {
        stored(result ? Result<Contact>(contact) : Result<Contact>(result.error()), callBack);
    });
}

void ContactDialog::stored(const Result<Contact> &result, bool callBack)
{
    setEnabled(true);
    if (!result) {
        showPhoneHint(result.error().message, true);
        m_ui->phoneEdit->setFocus();
        return;
    }
    Q_EMIT saved(*result, callBack);
    accept();
}

} // namespace ringback
