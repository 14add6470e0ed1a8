#include "indexer/readers/media_type.h"

#include <algorithm>
#include <array>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/markup_start.h"

namespace lotse::readers {
namespace {

using std::string_view_literals::operator""sv;

struct Magic {
  std::string_view bytes;
  std::string_view type;
};

constexpr std::array kMagic{
    Magic{"\x89PNG\r\n"sv, "image/png"},
    Magic{"\xFF\xD8\xFF"sv, "image/jpeg"},
    Magic{"GIF8"sv, "image/gif"},
    Magic{"II*\0"sv, "image/tiff"},
    Magic{"MM\0*"sv, "image/tiff"},
    Magic{"RIFF"sv, "application/x-riff"},
    Magic{"\x1F\x8B"sv, "application/gzip"},
    Magic{"7z\xBC\xAF\x27\x1C"sv, "application/x-7z-compressed"},
    Magic{"Rar!\x1A\x07"sv, "application/vnd.rar"},
    Magic{"{\\rtf"sv, "application/rtf"},
    Magic{"%!PS"sv, "application/postscript"},
    Magic{"\x7F"
          "ELF"sv,
          "application/x-executable"},
    Magic{"SQLite format 3\0"sv, "application/vnd.sqlite3"},
};

struct Extension {
  std::string_view name;
  std::string_view type;
};

constexpr std::array kExtensions{
    Extension{".md", kMarkdown},
    Extension{".markdown", kMarkdown},
    Extension{".html", kHtml},
    Extension{".htm", kHtml},
    Extension{".xhtml", kHtml},
    Extension{".xml", kXml},
    Extension{".json", "application/json"},
    Extension{".jsonl", "application/jsonl"},
    Extension{".eml", "message/rfc822"},
    Extension{".css", "text/css"},
    Extension{".js", "text/javascript"},
    Extension{".ics", "text/calendar"},
    Extension{".toml", "application/toml"},
};

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::size_t number_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]) + 256u * static_cast<unsigned char>(bytes[at + 1]);
}

// OpenDocument says its type in the first entry, stored uncompressed (ODF 1.2 part 3, 3.3). The
// entry's header has 30 bytes, then the name and an extra field (APPNOTE 4.3.7).
std::string opendocument_type(std::string_view bytes) {
  constexpr std::string_view kEntry = "mimetype";
  if (bytes.size() < 30 || bytes.substr(30, kEntry.size()) != kEntry) return "";
  const std::size_t data = 30 + number_at(bytes, 26) + number_at(bytes, 28);
  const auto rest = bytes.substr(std::min(data, bytes.size()), 80);
  const auto end = std::find_if(rest.begin(), rest.end(), [](char c) {
    return !((c >= 'a' && c <= 'z') || c == '/' || c == '.' || c == '-' || c == '+');
  });
  const std::string type(rest.begin(), end);
  return type.find('/') == std::string::npos ? "" : type;
}

// OOXML is told by the names in the central directory at the end of the file.
std::string zip_type(std::string_view bytes) {
  if (auto type = opendocument_type(bytes); !type.empty()) return type;
  const auto directory = bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 1u << 18));
  if (!contains(directory, "[Content_Types].xml")) return "application/zip";
  if (contains(directory, "word/document")) return std::string(kDocx);
  if (contains(directory, "xl/")) {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }
  if (contains(directory, "ppt/")) {
    return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  }
  return "application/zip";
}

// OLE compound files name their streams in UTF-16LE ([MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4.4).
std::string ole_type(std::string_view bytes) {
  const auto holds = [&](std::string_view name) {
    std::string wide;
    for (const char c : name) {
      wide += c;
      wide += '\0';
    }
    return contains(bytes, wide);
  };
  if (holds("EncryptedPackage")) return std::string(kEncryptedOffice);
  if (holds("WordDocument")) return "application/msword";
  if (holds("Workbook")) return "application/vnd.ms-excel";
  if (holds("PowerPoint Document")) return "application/vnd.ms-powerpoint";
  return "application/x-ole-storage";
}

std::string type_of_magic(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04")) return zip_type(bytes);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return ole_type(bytes);
  for (const Magic& magic : kMagic) {
    if (bytes.starts_with(magic.bytes)) return std::string(magic.type);
  }
  // Readers accept the header anywhere in the first 1024 bytes (ISO 32000-1, Annex H, note 13).
  if (contains(bytes.substr(0, 1024), "%PDF-")) return std::string(kPdf);
  return "";
}

std::string type_of_name(std::string_view name) {
  const std::string lower = lower_ascii(name);
  for (const Extension& extension : kExtensions) {
    if (lower.ends_with(extension.name)) return std::string(extension.type);
  }
  return "";
}

// Text has hardly any control characters. UTF-16 has many zero bytes, but those were taken out.
bool looks_like_text(std::string_view start) {
  const auto controls = std::count_if(start.begin(), start.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B;
  });
  return static_cast<std::size_t>(controls) * 50 <= start.size();
}

}  // namespace

std::string media_type(const Input& input) {
  if (auto type = type_of_magic(input.bytes); !type.empty()) return type;
  const MarkupStart start(input.bytes);
  if (auto type = start.type(); !type.empty()) return type;
  if (!looks_like_text(start.text())) return "application/octet-stream";
  if (auto type = type_of_name(input.name); !type.empty()) return type;
  return std::string(kPlainText);
}

}  // namespace lotse::readers
