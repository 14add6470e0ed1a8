// Answers searches from the index folders of one audience or several together (public alone; public
// and internal for staff). Follows commits and swapped generations by itself. A request that the
// index overtakes is answered again from the beginning, on a newer snapshot. Owns nothing on disk,
// writes nothing. Safe from all threads.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "server/search/archive.h"
#include "server/search/searcher.h"

namespace lotse::search {

class XapianSearcher : public Searcher {
 public:
  // Folders as schema::index_folder() names them. An index need not be there yet.
  explicit XapianSearcher(std::vector<std::filesystem::path> index_folders);

  std::variant<SearchResult, Refusal> search(const SearchRequest& request) override;
  std::optional<Refusal> every_hit(const SearchRequest& request,
                                   const std::function<void(const schema::Record&)>& row) override;
  std::optional<schema::Record> document(const std::string& id) override;
  std::vector<schema::Record> related(const std::string& id, int size) override;
  std::vector<Suggestion> suggest(const std::string& q, const std::string& language) override;
  std::vector<SnippetPart> highlight(const std::string& q, const std::string& text) override;
  std::shared_ptr<const schema::Knowledge> knowledge() override;
  ArchiveState state() override;

 private:
  // Calls answer(snapshot, handle); again on a fresh snapshot if the index went on meanwhile.
  template <typename Answer>
  auto on_snapshot(Answer answer);

  Archive archive_;
};

}  // namespace lotse::search
