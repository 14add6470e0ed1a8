// Interface of everything that answers searches: one index, several, remote ones.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "indexer/schema/knowledge.h"
#include "server/search/search_request.h"
#include "server/search/search_result.h"

namespace lotse::search {

// How the archive stands, for the home page and readiness.
struct ArchiveState {
  std::uint64_t documents = 0;
  std::string stand;       // ISO date of the newest change of a document of this audience
  std::string generation;  // changes with every commit and swap: part of cache keys, never shown
};

// All methods may be called from any thread at once.
class Searcher {
 public:
  virtual ~Searcher() = default;

  [[nodiscard]] virtual std::variant<SearchResult, Refusal> search(const SearchRequest&) = 0;
  // Every hit beyond paging, in the request's order, without snippets: for CSV. Calls `row` per
  // hit.
  [[nodiscard]] virtual std::optional<Refusal> every_hit(
      const SearchRequest&, const std::function<void(const schema::Record&)>& row) = 0;
  // The whole record with its text; empty when this audience has no such document.
  [[nodiscard]] virtual std::optional<schema::Record> document(const std::string& id) = 0;
  // Documents whose own reference or title is near: at most `size`, without text.
  [[nodiscard]] virtual std::vector<schema::Record> related(const std::string& id, int size) = 0;
  // Completions of what is being typed: titles, cities, goals.
  [[nodiscard]] virtual std::vector<Suggestion> suggest(const std::string& q,
                                                        const std::string& language) = 0;
  // Marks of a query in a text, for the document page.
  [[nodiscard]] virtual std::vector<SnippetPart> highlight(const std::string& q,
                                                           const std::string& text) = 0;
  [[nodiscard]] virtual std::shared_ptr<const schema::Knowledge> knowledge() = 0;
  // Throws std::runtime_error when no index can be opened: not ready.
  [[nodiscard]] virtual ArchiveState state() = 0;
};

}  // namespace lotse::search
