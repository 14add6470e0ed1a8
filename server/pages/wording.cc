#include "server/pages/wording.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <utility>

namespace lotse::pages {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

bool is_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// Base letters of U+00C0..U+017F in order, lower case; "." where there is none.
constexpr std::string_view kLatin1Base =
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y";
constexpr std::string_view kExtendedBase =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
    "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin1Base.size() == 64 && kExtendedBase.size() == 128);

std::string base_of(unsigned code) {
  switch (code) {
    case 0xDF:
      return "ss";
    case 0xC6:
    case 0xE6:
      return "ae";
    case 0xDE:
    case 0xFE:
      return "th";
    case 0x132:
    case 0x133:
      return "ij";
    case 0x152:
    case 0x153:
      return "oe";
    case 0x218:
    case 0x219:
      return "s";
    case 0x21A:
    case 0x21B:
      return "t";
    default:
      break;
  }
  if (code >= 0xC0 && code < 0x100) return std::string(1, kLatin1Base[code - 0xC0]);
  if (code >= 0x100 && code < 0x180) return std::string(1, kExtendedBase[code - 0x100]);
  return ".";
}

}  // namespace

std::string number_text(std::uint64_t n, std::string_view language) {
  std::string digits = std::to_string(n);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, 1, language == "en" ? ',' : '.');
  }
  return digits;
}

std::string date_text(std::string_view iso, std::string_view language) {
  const bool month_only = iso.size() == 7;
  const bool known = (iso.size() == 10 || month_only) && iso[4] == '-' &&
                     is_digits(iso.substr(0, 4)) && is_digits(iso.substr(5, 2));
  if (!known || (!month_only && (iso[7] != '-' || !is_digits(iso.substr(8))))) {
    return std::string(iso);
  }
  const std::string year(iso.substr(0, 4));
  const std::string month(iso.substr(5, 2));
  const std::size_t number = std::stoul(month);
  if (number < 1 || number > 12) return std::string(iso);
  if (language != "en") {
    return month_only ? month + "/" + year : std::string(iso.substr(8)) + "." + month + "." + year;
  }
  const std::string named = std::string(kMonths[number - 1]) + " " + year;
  return month_only ? named : std::to_string(std::stoul(std::string(iso.substr(8)))) + " " + named;
}

std::string today() {
  const auto day = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  const std::chrono::year_month_day date{day};
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int{date.year()},
                unsigned{date.month()}, unsigned{date.day()});
  return text.data();
}

std::string din_5007_key(std::string_view name) {
  std::string key;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    if (byte < 0x80) {
      if (byte >= 'A' && byte <= 'Z')
        key += static_cast<char>(byte + 32);
      else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
        key += name[i];
    } else if ((byte & 0xE0) == 0xC0 && i + 1 < name.size()) {
      const auto low = static_cast<unsigned char>(name[++i]);
      const std::string base = base_of(((byte & 0x1FU) << 6U) | (low & 0x3FU));
      if (base != ".")
        key += base;
      else
        key.append(name.substr(i - 1, 2));
    } else if (name.substr(i, 3) == "’" || name.substr(i, 3) == "–") {
      i += 2;
    } else {
      key += name[i];
    }
  }
  return key;
}

bool is_web_address(std::string_view url) {
  return url.starts_with("https://") || url.starts_with("http://");
}

std::string_view utf8_prefix(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
  return text.substr(0, bytes);
}

}  // namespace lotse::pages
