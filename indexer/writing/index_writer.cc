#include "indexer/writing/index_writer.h"

#include <xapian.h>

#include <sstream>
#include <stdexcept>

#include "indexer/schema/generation.h"
#include "indexer/schema/record.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/version.h"
#include "indexer/writing/postings.h"

namespace lotse::writing {
namespace {

namespace fs = std::filesystem;

void put_state(const CommitState& state, Xapian::WritableDatabase& database) {
  const auto put = [&database](std::string_view key, const std::string& value) {
    database.set_metadata(std::string(key), value);
  };
  put(schema::kAppliedSeqKey, std::to_string(state.applied_seq));
  put(schema::kFormatKey, std::to_string(schema::kFormatVersion));
  put(schema::kStampKey, state.stamp);
  put(schema::kKnowledgeKey, state.knowledge);
  put(schema::kStandKey, state.stand);
}

// Xapian's errors are no std::exception; here they become one that names the database.
template <typename Action>
auto told(const fs::path& generation, Action action) {
  try {
    return action();
  } catch (const Xapian::Error& error) {
    throw std::runtime_error(generation.string() + ": " + error.get_description());
  }
}

std::uint64_t number_of(const std::string& text) { return text.empty() ? 0 : std::stoull(text); }

std::map<std::string, std::string> digests_in(const fs::path& generation) {
  const Xapian::Database database((generation / schema::kMainDatabase).string());
  std::map<std::string, std::string> digests;
  for (auto posting = database.postlist_begin(""); posting != database.postlist_end("");
       ++posting) {
    const schema::Record record = schema::decode(database.get_document(*posting).get_data());
    const bool twice = !digests.emplace(record.id, record.digest).second;
    if (twice) digests[record.id] = "in the index twice";
  }
  return digests;
}

}  // namespace

IndexWriter::IndexWriter(const fs::path& generation)
    : database_folder_(generation / schema::kMainDatabase) {
  database_ = told(database_folder_, [this] {
    return std::make_unique<Xapian::WritableDatabase>(database_folder_.string(),
                                                      Xapian::DB_OPEN | Xapian::DB_RETRY_LOCK);
  });
}

IndexWriter::~IndexWriter() = default;

void IndexWriter::replace(const AnalysedDocument& document) {
  told(database_folder_, [&] {
    database_->replace_document(schema::id_term(document.record.id), postings_of(document));
  });
}

void IndexWriter::remove(const std::string& id) {
  told(database_folder_, [&] { database_->delete_document(schema::id_term(id)); });
}

void IndexWriter::commit(const CommitState& state) {
  told(database_folder_, [&] {
    put_state(state, *database_);
    database_->commit();
  });
  schema::fsync_path(database_folder_);  // Xapian syncs its files, not their folder
}

std::optional<IndexState> index_state(const fs::path& generation, std::string& why) {
  // Whether an index opens is a question here; a broken one is rebuilt by the caller.
  try {
    const Xapian::Database database((generation / schema::kMainDatabase).string());
    IndexState state;
    state.applied_seq = number_of(database.get_metadata(std::string(schema::kAppliedSeqKey)));
    state.format =
        static_cast<int>(number_of(database.get_metadata(std::string(schema::kFormatKey))));
    state.stamp = database.get_metadata(std::string(schema::kStampKey));
    state.knowledge = database.get_metadata(std::string(schema::kKnowledgeKey));
    return state;
  } catch (const Xapian::Error& error) {
    why = generation.string() + ": " + error.get_description();
    return std::nullopt;
  }
}

std::map<std::string, std::string> indexed_digests(const fs::path& generation) {
  return told(generation, [&generation] { return digests_in(generation); });
}

std::size_t structural_errors(const fs::path& generation, std::string& what) {
  std::ostringstream report;
  const std::size_t errors = told(generation, [&] {
    return Xapian::Database::check((generation / schema::kMainDatabase).string(), 0, &report);
  });
  what = report.str();
  return errors;
}

void create_generation(const fs::path& generation, const CommitState& state) {
  const fs::path aside = generation.string() + ".tmp";
  fs::remove_all(aside);
  fs::create_directories(aside);
  told(aside, [&] {
    Xapian::WritableDatabase database((aside / schema::kMainDatabase).string(),
                                      Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    put_state(state, database);
    database.commit();
  });
  schema::write_stub(aside);
  schema::fsync_path(aside / schema::kMainDatabase);
  schema::fsync_path(aside);
  fs::rename(aside, generation);
  schema::fsync_path(generation.parent_path());
}

}  // namespace lotse::writing
