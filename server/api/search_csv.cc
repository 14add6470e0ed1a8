#include "server/api/search_csv.h"

#include <array>

namespace lotse::api {
namespace {

constexpr std::array<std::string_view, 13> kColumns{
    "id",          "title",          "type",     "date",      "year",   "language", "cities",
    "sdgs_stated", "sdgs_suggested", "networks", "reference", "source", "url"};

// What spreadsheets take for a formula, also after blanks and in full-width spelling.
// https://owasp.org/www-community/attacks/CSV_Injection
bool begins_like_formula(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with("\u00a0")) {
    text.remove_prefix(text.front() == ' ' ? 1 : 2);
  }
  constexpr std::array<std::string_view, 12> kBeginnings{
      "=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "|"};
  for (const auto beginning : kBeginnings) {
    if (text.starts_with(beginning)) return true;
  }
  return false;
}

// Ids and numbers have no blanks.
std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const auto& value : values) text += (text.empty() ? "" : " ") + value;
  return text;
}

std::string goals(const schema::Record& record, bool stated) {
  std::vector<std::string> numbers;
  for (const auto& goal : record.goals) {
    const bool is_stated = goal.strength != tagging::Strength::kDerived;
    if (is_stated == stated) numbers.push_back(std::to_string(goal.number));
  }
  return joined(numbers);
}

template <typename Cells>
std::string line(const Cells& cells) {
  std::string text;
  for (const auto& cell : cells) {
    if (!text.empty()) text += ',';
    text += csv_cell(cell);
  }
  return text + "\r\n";
}

}  // namespace

std::string csv_cell(std::string_view text) {
  std::string cell = begins_like_formula(text) ? "'" : "";
  const bool quoted =
      text.find_first_of(",;\"\t\r\n") != text.npos || text.starts_with(' ') || text.ends_with(' ');
  for (const char c : text) {
    if (c == '"') cell += '"';
    if (c != '\0') cell += c;
  }
  return quoted ? '"' + cell + '"' : cell;
}

std::string csv_header() { return line(kColumns); }

std::string csv_row(const schema::Record& record) {
  const auto year = record.year();
  return line(std::array<std::string, kColumns.size()>{
      record.id, record.title, record.type, record.date, year ? std::to_string(*year) : "",
      record.language, joined(record.cities), goals(record, true), goals(record, false),
      joined(record.networks), record.reference, record.source, record.url});
}

std::variant<http::Response, search::Refusal> search_csv(search::Searcher& searcher,
                                                         const search::SearchRequest& request) {
  http::Response response;
  response.content_type = "text/csv; charset=utf-8; header=present";
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"lotse.csv\"");
  response.body = csv_header();
  const auto refusal = searcher.every_hit(
      request, [&](const schema::Record& record) { response.body += csv_row(record); });
  if (refusal) return *refusal;
  return response;
}

}  // namespace lotse::api
