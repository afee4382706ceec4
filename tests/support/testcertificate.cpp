#include "support/testcertificate.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace ringback {

namespace {

template <typename Free, typename T>
std::unique_ptr<T, Free> owned(T *pointer, Free free)
{
    return std::unique_ptr<T, Free>(pointer, free);
}

QByteArray pem(auto write)
{
    const auto bio = owned(BIO_new(BIO_s_mem()), [](BIO *b) { BIO_free(b); });
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

void extend(X509 *certificate, int what, const char *value)
{
    const auto extension = owned(X509V3_EXT_conf_nid(nullptr, nullptr, what, value), X509_EXTENSION_free);
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

QSslConfiguration selfSignedCertificate()
{
    const auto key = owned(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const auto certificate = owned(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -86'400);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86'400);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("127.0.0.1"), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), name);
    extend(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate.get(), NID_subject_alt_name, "IP:127.0.0.1");
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(pem([&](BIO *bio) { PEM_write_bio_X509(bio, certificate.get()); })));
    configuration.setPrivateKey(
        QSslKey(pem([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }),
                QSsl::Ec));
    return configuration;
}

} // namespace ringback
