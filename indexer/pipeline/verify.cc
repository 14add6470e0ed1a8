#include "indexer/pipeline/verify.h"

#include <map>
#include <string>

#include "indexer/catalogue/catalogue.h"
#include "indexer/fetch/spool.h"
#include "indexer/pipeline/acceptance.h"
#include "indexer/pipeline/run_lock.h"
#include "indexer/writing/index_writer.h"

namespace lotse::pipeline {
namespace {

// Counts differences and prints the first ones in full.
class Differences {
 public:
  explicit Differences(std::ostream& report) : report_(report) {}
  void add(const std::string& what) {
    if (++count_ <= 100) report_ << what << "\n";
  }
  std::size_t count() const { return count_; }

 private:
  std::ostream& report_;
  std::size_t count_ = 0;
};

void compare_documents(catalogue::Catalogue& catalogue, schema::Audience audience,
                       const std::filesystem::path& generation, Differences& differences) {
  const std::string name(audience_name(audience));
  auto indexed = writing::indexed_digests(generation);
  for (const std::string& id : catalogue.indexable(audience)) {
    const auto found = indexed.find(id);
    if (found == indexed.end())
      differences.add(name + ": " + id + " is missing in the index");
    else if (found->second != catalogue.digest(id))
      differences.add(name + ": " + id + " is in another state in the index: " + found->second);
    if (found != indexed.end()) indexed.erase(found);
  }
  for (const auto& [id, digest] : indexed)
    differences.add(name + ": " + id + " is in the index but not in the catalogue");
}

void compare_index(const Settings& settings, catalogue::Catalogue& catalogue,
                   schema::Audience audience, Differences& differences) {
  const std::string name(audience_name(audience));
  const auto folder = schema::index_folder(settings.data_dir, audience);
  const auto generation = schema::current_generation(folder);
  if (!generation) return differences.add(name + ": there is no index");
  std::string what;
  const auto state = writing::index_state(*generation, what);
  if (!state) return differences.add(name + ": " + what);
  if (writing::structural_errors(*generation, what) != 0) differences.add(name + ": " + what);
  const auto head = catalogue.head(audience);
  if (state->applied_seq != head)
    differences.add(name + ": the journal is applied to " + std::to_string(state->applied_seq) +
                    " of " + std::to_string(head));
  compare_documents(catalogue, audience, *generation, differences);
}

void check_row(const catalogue::Row& row, const fetch::Spool& spool, Differences& differences) {
  if (!row.original.empty() && !spool.contains(audience_of_name(row.audience), row.original))
    differences.add(row.source + ": the original of " + row.id + " is missing in the spool");
  if (row.stage == catalogue::kExtracted)
    differences.add(row.source + ": " + row.id + " is accepted but not yet indexed");
}

}  // namespace

int verify(const Settings& settings, std::ostream& report) {
  const auto lock = RunLock::acquire(settings.data_dir, true);
  const auto catalogue = catalogue::Catalogue::read_only(settings.data_dir / "catalogue.db");
  Differences differences(report);
  if (catalogue == nullptr) {
    differences.add((settings.data_dir / "catalogue.db").string() + ": there is no catalogue");
  } else {
    const fetch::Spool spool(settings.data_dir);
    catalogue->each_row([&](const catalogue::Row& row) { check_row(row, spool, differences); });
    for (const auto audience : {schema::Audience::kPublic, schema::Audience::kInternal})
      compare_index(settings, *catalogue, audience, differences);
    report << catalogue->document_count() << " documents, " << differences.count()
           << " differences\n";
  }
  return differences.count() == 0 ? 0 : 1;
}

}  // namespace lotse::pipeline
