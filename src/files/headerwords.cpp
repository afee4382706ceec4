#include "files/headerwords.h"

#include <QHash>

#include <array>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Field field;
    const char16_t *titles; ///< between bars, as key() leaves them
};

constexpr std::array table{
    Words{Field::Phone,
          u"phone|phonenumber|phoneno|telephone|telephonenumber|tel|telno|number|contactnumber|landline|homephone|"
          u"workphone|businessphone|officephone|mainphone|primaryphone|phonevalue|telefon|telefonnummer|rufnummer|"
          u"festnetz|telefongeschaftlich|telefonprivat|telefono|numero|numerodetelefono|telefonofijo|telephonefixe|"
          u"numerodetelephone|telefone|numerodetelefone|telefonefixo|fone|電話|電話番号|固定電話|tel番号|هاتف|الهاتف|"
          u"رقمالهاتف|تلفون|رقم|phonee164|e164"},
    Words{Field::Mobile,
          u"mobile|mobilephone|mobilenumber|cell|cellphone|cellular|cellnumber|handy|handynummer|mobil|mobiltelefon|"
          u"mobilnummer|mobiltelefonnummer|movil|telefonomovil|celular|numerodecelular|telefonecelular|portable|"
          u"telephoneportable|telephonemobile|telemovel|whatsapp|携帯|携帯電話|携帯番号|携帯電話番号|جوال|الجوال|"
          u"رقمالجوال|"
          u"موبايل|المحمول"},
    Words{Field::Name,
          u"name|fullname|displayname|contact|contactname|customer|customername|client|clientname|person|kunde|"
          u"kundenname|vollstandigername|ansprechpartner|kontakt|nombrecompleto|cliente|contacto|nomcomplet|"
          u"nometprenom|nomclient|nomecompleto|nomedocliente|contato|氏名|名前|お名前|顧客名|フルネーム|الاسم|اسم|"
          u"الاسمالكامل|"
          u"اسمالعميل|fn"},
    Words{Field::FirstName,
          u"firstname|givenname|forename|first|vorname|rufname|nombre|nombres|primernombre|prenom|prenoms|"
          u"primeironome|nomeproprio|nome|名|الاسمالاول|الاسمالأول"},
    Words{Field::LastName,
          u"lastname|surname|familyname|last|nachname|familienname|zuname|apellido|apellidos|nom|nomdefamille|"
          u"sobrenome|apelido|ultimonome|姓|名字|苗字|اسمالعائلة|اللقب|الاسمالاخير"},
    Words{Field::Email,
          u"email|emailaddress|mail|mailaddress|emailvalue|primaryemail|emailadresse|mailadresse|correo|"
          u"correoelectronico|courriel|adresseemail|adressemail|mel|enderecodeemail|correioeletronico|メール|"
          u"メールアドレス|電子メール|eメール|بريد|البريدالالكتروني|البريدالإلكتروني|ايميل|الايميل"},
    Words{Field::Company,
          u"company|companyname|organization|organisation|organizationname|employer|business|account|accountname|firma|"
          u"firmenname|unternehmen|betrieb|empresa|compania|organizacion|negocio|societe|entreprise|raisonsociale|"
          u"organizacao|companhia|razaosocial|会社|会社名|組織|勤務先|企業名|شركة|الشركة|اسمالشركة|المؤسسة|org"},
    Words{Field::Country,
          u"country|countrycode|countryregion|land|landercode|landeskennung|staat|pais|codigodepais|pays|codepays|"
          u"codigodopais|国|国名|国コード|بلد|البلد|الدولة|رمزالدولة"},
    Words{Field::Tags,
          u"tags|tag|labels|label|groups|group|groupmembership|categories|category|segment|schlagworte|schlagworter|"
          u"gruppe|gruppen|kategorie|kategorien|etiquetas|etiqueta|grupos|grupo|categorias|categoria|etiquettes|"
          u"etiquette|groupe|groupes|categorie|marcadores|タグ|ラベル|グループ|分類|カテゴリ|وسوم|علامات|مجموعة|تصنيف"},
    Words{Field::ConsentBasis,
          u"consentbasis|consent|einwilligung|consentimiento|consentement|consentimento|同意|موافقة"},
    Words{Field::ConsentAt, u"consentat|consentdate|consenttime"},
    Words{Field::ConsentSource, u"consentsource"},
    Words{Field::ThoughtlyId, u"thoughtlyid"},
    Words{Field::Attributes, u"attributes"},
    Words{Field::Source, u"source"},
    Words{Field::CreatedAt, u"createdat"},
    Words{Field::UpdatedAt, u"updatedat"},
    Words{Field::Ignore, u"ringbackrefusedbecause"},
};

/// Letters only, without accents: "E-Mail 1 - Value" and "Prénom" become "emailvalue" and "prenom".
QString key(const QString &title)
{
    QString result;
    const QString decomposed = title.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetter())
            result += c;
    }
    return result.normalized(QString::NormalizationForm_KC);
}

QHash<QString, Field> makeTitles()
{
    QHash<QString, Field> titles;
    for (const Words &words : table) {
        const QStringList list = QString::fromUtf16(words.titles).split(u'|');
        for (const QString &title : list)
            titles.insert(key(title), words.field);
    }
    titles.insert(u"phonee"_s, Field::Phone); // "phone_e164"
    return titles;
}

} // namespace

std::optional<Field> fieldForTitle(const QString &title)
{
    static const QHash<QString, Field> titles = makeTitles();
    const auto known = titles.constFind(key(title));
    return known == titles.constEnd() ? std::nullopt : std::optional(*known);
}

} // namespace ringback::files
