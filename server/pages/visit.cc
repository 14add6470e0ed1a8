#include <cstdlib>

#include "server/pages/frame.h"
#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

double quality_of(std::string_view options) {
  const std::size_t at = options.find("q=");
  return at == std::string_view::npos ? 1 : std::atof(std::string(options.substr(at + 2)).c_str());
}

}  // namespace

std::string accepted_language(std::string_view accept_language) {
  std::string best = "de";
  double best_quality = 0;
  while (!accept_language.empty()) {
    const std::size_t comma = accept_language.find(',');
    const std::string_view entry = accept_language.substr(0, comma);
    const std::string_view range = trimmed(entry.substr(0, entry.find(';')));
    const double quality = quality_of(entry.substr(range.size()));
    const bool german = range == "de" || range.starts_with("de-");
    if ((german || range == "en" || range.starts_with("en-")) && quality > best_quality) {
      best = german ? "de" : "en";
      best_quality = quality;
    }
    if (comma == std::string_view::npos) break;
    accept_language.remove_prefix(comma + 1);
  }
  return best;
}

std::string encoded_path(std::string_view path) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain) {
      encoded += c;
    } else {
      encoded += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
    }
  }
  // "//host" would be another site.
  return encoded.starts_with("//") ? "/" : encoded;
}

Visit::Visit(const http::Request& request) : request_(request) {
  for (const auto& [name, value] : request.parameters) {
    if (name != "lang" || (value != "de" && value != "en")) continue;
    language_ = value;
    language_in_address_ = true;
    return;
  }
  const auto accepted = request.headers.find("accept-language");
  language_ = accepted_language(accepted == request.headers.end() ? "" : accepted->second);
}

std::string Visit::say(std::string_view key, const Fillings& fillings) const {
  return pages::say(language_, key, fillings);
}

std::string Visit::say_or(const std::string& key, const std::string& otherwise) const {
  return has_message(key) ? say(key) : otherwise;
}

std::string Visit::say_count(std::string_view key, std::uint64_t n) const {
  return pages::say_count(language_, key, n);
}

std::string Visit::date(std::string_view iso_date) const { return date_text(iso_date, language_); }

std::string Visit::number(std::uint64_t n) const { return number_text(n, language_); }

std::string Visit::link(std::string_view path, search::Parameters parameters) const {
  if (language_in_address_) parameters.emplace_back("lang", language_);
  return std::string(path) + search::query_string(parameters);
}

std::string Visit::in_language(std::string_view language) const {
  search::Parameters parameters;
  for (const auto& parameter : request_.parameters) {
    if (parameter.first != "lang") parameters.push_back(parameter);
  }
  parameters.emplace_back("lang", language);
  return encoded_path(request_.path) + search::query_string(parameters);
}

std::string Visit::foreign(std::string_view language) const {
  const bool known = language == "de" || language == "en";
  return known && language != language_ ? std::string(language) : "";
}

}  // namespace lotse::pages
