// A searcher over a handful of records in memory: what pages need to be shown, without an index.
// Finds by plain containment, counts every facet under the other choices.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "server/search/searcher.h"

namespace lotse::pages {

class FakeSearcher : public search::Searcher {
 public:
  std::variant<search::SearchResult, search::Refusal> search(
      const search::SearchRequest& request) override;
  std::optional<search::Refusal> every_hit(
      const search::SearchRequest& request,
      const std::function<void(const schema::Record&)>& row) override;
  std::optional<schema::Record> document(const std::string& id) override;
  std::vector<schema::Record> related(const std::string& id, int size) override;
  std::vector<search::Suggestion> suggest(const std::string&, const std::string&) override {
    return {};
  }
  std::vector<search::SnippetPart> highlight(const std::string& q,
                                             const std::string& text) override;
  std::shared_ptr<const schema::Knowledge> knowledge() override;
  search::ArchiveState state() override { return {records.size(), "2026-11-23", "1"}; }

  std::vector<schema::Record> records;
  schema::Knowledge known;
  // Put into every answer.
  std::vector<search::Note> notes;
  bool widened = false;
  std::vector<search::Suggestion> suggestions;
  std::optional<std::uint64_t> other_reading_total;
  std::vector<search::Matched> matched;
  std::vector<std::pair<std::string, std::string>> doubles;  // of every hit
};

// Kumasi, Leeds and Rostow am Don, three goals, and documents about them.
FakeSearcher sample_searcher();

}  // namespace lotse::pages
