#include "indexer/pipeline/status.h"

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "analyzers/charset.h"
#include "indexer/catalogue/catalogue.h"

namespace lotse::pipeline {
namespace {

using nlohmann::json;

std::string dumped(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

// File names may be any bytes; what is no UTF-8 is shown percent-encoded, so that two names that
// differ look different.
std::string shown(const std::string& address) {
  if (analyzers::is_valid_utf8(address)) return address;
  std::string text;
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 && c != '%') {
      text += c;
      continue;
    }
    text += {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15]};
  }
  return text;
}

struct SourceStatus {
  catalogue::SourceRow row;
  catalogue::Counts counts;
};

// Sources of the settings, run or not, then those that only the catalogue still knows.
std::vector<SourceStatus> sources_of(const Settings& settings, catalogue::Catalogue* catalogue) {
  std::vector<SourceStatus> all;
  std::set<std::string> named;
  for (const SourceSettings& source : settings.sources) {
    SourceStatus one{{source.name, source.kind, source.audience, "", 0, 0, "", ""}, {}};
    if (catalogue != nullptr) {
      one.row = catalogue->source(source.name).value_or(one.row);
      one.counts = catalogue->counts(source.name);
    }
    one.row.audience = source.audience.empty() ? "internal" : source.audience;
    all.push_back(one);
    named.insert(source.name);
  }
  if (catalogue == nullptr) return all;
  for (const catalogue::SourceRow& row : catalogue->sources())
    if (!named.contains(row.name)) all.push_back({row, catalogue->counts(row.name)});
  return all;
}

json source_json(const SourceStatus& source) {
  const auto& row = source.row;
  return {{"name", row.name},
          {"kind", row.kind},
          {"audience", row.audience},
          {"last_run", row.last_run.empty() ? json(nullptr) : json(row.last_run)},
          {"failure", row.failure.empty() ? json(nullptr) : json(row.failure)},
          {"listed", row.listed},
          {"stages", source.counts.stages},
          {"rejections", source.counts.rejections}};
}

void documents_json(catalogue::Catalogue& catalogue, std::ostream& out) {
  catalogue.each_row([&out](const catalogue::Row& row) {
    out << dumped({{"source", row.source},
                   {"address", shown(row.address)},
                   {"id", row.id},
                   {"stage", row.stage},
                   {"audience", row.audience},
                   {"reason", row.reason.empty() ? json(nullptr) : json(row.reason)},
                   {"detail", row.detail.empty() ? json(nullptr) : json(row.detail)}})
        << "\n";
  });
}

void print(const SourceStatus& source, std::ostream& out) {
  out << source.row.name << " (" << source.row.kind << ", " << source.row.audience << "), last run "
      << (source.row.last_run.empty() ? "never" : source.row.last_run) << ", " << source.row.listed
      << " listed\n";
  if (!source.row.failure.empty()) out << "  FAILED: " << source.row.failure << "\n";
  for (const auto& [stage, count] : source.counts.stages)
    out << "  " << stage << " " << count << "\n";
  for (const auto& [reason, count] : source.counts.rejections)
    out << "    " << reason << " " << count << "\n";
}

}  // namespace

void status(const Settings& settings, std::ostream& out) {
  const auto catalogue = catalogue::Catalogue::read_only(settings.data_dir / "catalogue.db");
  out << (catalogue == nullptr ? 0 : catalogue->document_count()) << " documents\n";
  for (const SourceStatus& source : sources_of(settings, catalogue.get())) print(source, out);
  if (catalogue == nullptr) return;
  catalogue->each_row([&out](const catalogue::Row& row) {
    if (row.stage == catalogue::kRejected)
      out << "rejected: " << row.source << ": " << shown(row.address) << ": " << row.reason << ": "
          << row.detail << "\n";
  });
}

void status_json(const Settings& settings, bool documents, std::ostream& out) {
  const auto catalogue = catalogue::Catalogue::read_only(settings.data_dir / "catalogue.db");
  if (documents) {
    if (catalogue != nullptr) documents_json(*catalogue, out);
    return;
  }
  json sources = json::array();
  for (const SourceStatus& source : sources_of(settings, catalogue.get()))
    sources.push_back(source_json(source));
  out << dumped({{"documents", catalogue == nullptr ? 0 : catalogue->document_count()},
                 {"sources", sources}})
      << "\n";
}

}  // namespace lotse::pipeline
