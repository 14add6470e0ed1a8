// What bytes really are: by content first, by name only where content does not tell. Names lie
// (a .doc that is HTML, a .html that is a PDF), and so do the types that servers declare.
#pragma once

#include <string>
#include <string_view>

#include "indexer/readers/reader.h"

namespace lotse::readers {

inline constexpr std::string_view kHtml = "text/html";
inline constexpr std::string_view kPlainText = "text/plain";
inline constexpr std::string_view kMarkdown = "text/markdown";
inline constexpr std::string_view kXml = "application/xml";
inline constexpr std::string_view kAkomaNtoso = "application/akn+xml";
inline constexpr std::string_view kPdf = "application/pdf";
inline constexpr std::string_view kDocx =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
inline constexpr std::string_view kOdt = "application/vnd.oasis.opendocument.text";
// An office document under a password: an OLE container that holds the encrypted package.
inline constexpr std::string_view kEncryptedOffice = "application/encrypted";

// Always a type: "application/octet-stream" when nothing fits.
std::string media_type(const Input& input);

}  // namespace lotse::readers
