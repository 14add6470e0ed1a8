#include "analyzers/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "analyzers/characters.h"

namespace lotse::analyzers {
namespace {

struct ByteOrderMark {
  std::string_view bytes;
  const char* charset;
};
constexpr std::array<ByteOrderMark, 5> kMarks = {{{"\xEF\xBB\xBF", "utf-8"},
                                                  {{"\xFF\xFE\x00\x00", 4}, "utf-32le"},
                                                  {{"\x00\x00\xFE\xFF", 4}, "utf-32be"},
                                                  {"\xFF\xFE", "utf-16le"},
                                                  {"\xFE\xFF", "utf-16be"}}};

// Copies UTF-8, each invalid sequence as U+FFFD.
Decoded checked_utf8(std::string_view bytes) {
  Decoded out{{}, "utf-8", true, false};
  if (is_valid_utf8(bytes)) {
    out.text = bytes;
    return out;
  }
  out.certain = false;
  out.replaced = true;
  for (std::size_t i = 0; i < bytes.size();) {
    const Character c = character_at(bytes, i);
    append_utf8(out.text, c.code);
    i += c.length;
  }
  return out;
}

struct ConverterCloser {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

Converter open_converter(const std::string& charset) {
  UErrorCode error = U_ZERO_ERROR;
  Converter converter(ucnv_open(charset.c_str(), &error));
  return U_FAILURE(error) ? nullptr : std::move(converter);
}

std::string lower(std::string_view name) {
  std::string out(name.substr(0, 64));
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  std::erase_if(out, [](char c) { return c <= ' ' || c == '"' || c == '\''; });
  return out;
}

std::string iana_name(UConverter* converter, const std::string& otherwise) {
  UErrorCode error = U_ZERO_ERROR;
  const char* internal = ucnv_getName(converter, &error);
  const char* name = U_SUCCESS(error) ? ucnv_getStandardName(internal, "IANA", &error) : nullptr;
  return U_SUCCESS(error) && name != nullptr ? lower(name) : otherwise;
}

// WHATWG Encoding Standard, 4.2: who says Latin-1 or ASCII means windows-1252.
std::string meant(std::string_view declared) {
  constexpr std::array<std::string_view, 6> kLatin1 = {"iso-8859-1", "iso8859-1", "iso_8859-1",
                                                       "latin1",     "us-ascii",  "ascii"};
  std::string name = lower(declared);
  if (std::find(kLatin1.begin(), kLatin1.end(), name) != kLatin1.end()) return "windows-1252";
  return name;
}

std::optional<Decoded> decoded(std::string_view bytes, const std::string& charset) {
  const Converter converter = open_converter(charset);
  if (!converter) return std::nullopt;
  std::u16string wide(bytes.size() + 1, u'\0');  // no charset makes more units than it has bytes
  UErrorCode error = U_ZERO_ERROR;
  std::int32_t length =
      ucnv_toUChars(converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()),
                    bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
  if (error == U_BUFFER_OVERFLOW_ERROR) {  // except for a few exotic ones
    wide.resize(static_cast<std::size_t>(length) + 1);
    error = U_ZERO_ERROR;
    length = ucnv_toUChars(converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()),
                           bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
  }
  if (U_FAILURE(error)) return std::nullopt;
  Decoded out{{}, iana_name(converter.get(), charset), false, false};
  out.text.reserve(bytes.size() + bytes.size() / 8);
  for (std::int32_t i = 0; i < length;) {
    UChar32 c = 0;
    U16_NEXT(wide.data(), i, length, c);
    if (c == 0xFFFD || U_IS_SURROGATE(c)) out.replaced = true;
    append_utf8(out.text, U_IS_SURROGATE(c) ? 0xFFFD : static_cast<char32_t>(c));
  }
  return out;
}

std::optional<Decoded> by_mark(std::string_view bytes) {
  for (const ByteOrderMark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    bytes.remove_prefix(mark.bytes.size());
    auto out = std::string_view(mark.charset) == "utf-8" ? std::optional(checked_utf8(bytes))
                                                         : decoded(bytes, mark.charset);
    if (out) out->certain = true;
    return out;
  }
  return std::nullopt;
}

// Charsets in which such documents come; the detector's other guesses on short texts are noise.
bool is_plausible(std::string_view name) {
  constexpr std::array<std::string_view, 12> kPlausible = {
      "windows-1252", "iso-8859-1", "iso-8859-15",  "utf-16le",   "utf-16be", "utf-32le",
      "utf-32be",     "iso-8859-2", "windows-1251", "iso-8859-9", "koi8-r",   "windows-1250"};
  return std::find(kPlausible.begin(), kPlausible.end(), name) != kPlausible.end();
}

// A UTF-8 text with a few broken bytes (cut off, joined from two): letters of several bytes that
// hold together by chance are rare in other charsets.
bool is_mostly_utf8(std::string_view bytes) {
  std::size_t good = 0;
  std::size_t broken = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    const Character c = character_at(bytes, i);
    if (c.length > 1 && c.code != 0xFFFD) ++good;
    if (c.code == 0xFFFD) ++broken;
    i += c.length;
  }
  return good > broken * 4;
}

struct DetectorCloser {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

// The detector's first plausible guess; what is not clearly something else is windows-1252.
std::string detected(std::string_view bytes) {
  constexpr std::int32_t kSure = 40;  // of 100
  constexpr std::size_t kEnough = 1 << 16;
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&error));
  const std::string_view head = bytes.substr(0, kEnough);
  ucsdet_setText(detector.get(), head.data(), static_cast<std::int32_t>(head.size()), &error);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
  for (std::int32_t i = 0; U_SUCCESS(error) && i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &error);
    const std::int32_t confidence = ucsdet_getConfidence(matches[i], &error);
    if (U_SUCCESS(error) && confidence >= kSure && is_plausible(lower(name))) return meant(name);
  }
  return "windows-1252";
}

}  // namespace

bool is_valid_utf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    if (static_cast<unsigned char>(bytes[i]) < 0x80) {
      ++i;
      continue;
    }
    const std::string_view rest = bytes.substr(i, 4);
    std::int32_t at = 0;
    UChar32 c = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(rest.data()), at,
            static_cast<std::int32_t>(rest.size()), c);
    if (c < 0) return false;
    i += static_cast<std::size_t>(at);
  }
  return true;
}

Decoded to_utf8(std::string_view bytes, std::string_view declared) {
  if (auto out = by_mark(bytes)) return *std::move(out);
  const bool ascii = std::all_of(bytes.begin(), bytes.end(),
                                 [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  const bool nulls = bytes.find('\0') != std::string_view::npos;  // UTF-16 of plain letters
  if (!ascii && is_valid_utf8(bytes)) return checked_utf8(bytes);
  if (ascii && !nulls && declared.empty()) return checked_utf8(bytes);
  if (!declared.empty()) {
    auto out = decoded(bytes, meant(declared));
    if (out && !out->replaced) {
      out->certain = true;
      return *std::move(out);
    }
  }
  if (ascii && !nulls) return checked_utf8(bytes);
  if (is_mostly_utf8(bytes)) return checked_utf8(bytes);
  if (auto out = decoded(bytes, detected(bytes))) return *std::move(out);
  return checked_utf8(bytes);
}

}  // namespace lotse::analyzers
