#include "tests/benchmarks/sample_archive_set.h"

#include <stdexcept>

#include "server/search/xapian_searcher.h"

namespace lotse::benchmarks {

EvaluationSet sample_archive_set(const BuiltArchive& archive, const std::filesystem::path& judged) {
  EvaluationSet set;
  set.name = "sample archive";
  set.index = archive.index();
  search::XapianSearcher searcher({set.index});
  std::map<std::string, std::string> ids;
  const auto refusal = searcher.every_hit(
      {}, [&](const schema::Record& record) { ids[archive.keys().at(record.id)] = record.id; });
  if (refusal) throw std::runtime_error(refusal->text);
  for (const auto& [key, id] : ids) {
    const auto record = searcher.document(id);
    set.documents.push_back({id, record.value().title, record->text});
  }
  read_questions(judged, ids, set);
  return set;
}

}  // namespace lotse::benchmarks
