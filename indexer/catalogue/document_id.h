// Names that never change: of a document, of a content.
#pragma once

#include <string>
#include <string_view>

namespace lotse::catalogue {

// 16 lower-case base32 characters (RFC 4648, section 6) of the first 80 bits of SHA-256 over source
// name, a zero byte and the address: the same after every rebuild and on every machine.
std::string document_id(std::string_view source, std::string_view address);

// SHA-256 (FIPS 180-4) of the bytes in lower-case hexadecimal.
std::string content_hash(std::string_view bytes);

}  // namespace lotse::catalogue
