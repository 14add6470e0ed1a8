// The architecture as two tables: which folder may include what, and where a library may be used.
// Reads every #include of the project; a folder that is not in the table fails.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

// Folder -> prefixes of what it may include besides itself. The longest matching row counts.
const std::map<std::string, Strings> kMayInclude{
    {"analyzers", {"analyzers/"}},
    {"analyzers/tagging", {"analyzers/"}},
    {"indexer", {"analyzers/", "indexer/"}},
    {"indexer/schema", {"analyzers/", "indexer/document.h"}},
    {"indexer/readers", {"analyzers/", "indexer/document.h", "indexer/schema/fields.h"}},
    {"indexer/extract",
     {"analyzers/", "indexer/document.h", "indexer/readers/", "indexer/schema/fields.h"}},
    {"indexer/sources", {"indexer/settings.h"}},
    {"indexer/fetch", {"indexer/schema/"}},
    {"indexer/knowledge", {"analyzers/", "indexer/schema/"}},
    {"indexer/catalogue", {"indexer/document.h", "indexer/document_json.h", "indexer/schema/"}},
    {"indexer/writing", {"analyzers/", "indexer/document.h", "indexer/schema/"}},
    {"indexer/pipeline", {"analyzers/", "indexer/"}},
    {"server", {"analyzers/", "indexer/schema/", "server/"}},
    {"server/query", {"analyzers/", "indexer/schema/"}},
    {"server/spelling", {"analyzers/"}},
    {"server/search", {"analyzers/", "indexer/schema/", "server/query/", "server/spelling/"}},
    {"server/knowledge", {"indexer/schema/", "server/search/"}},
    {"server/api",
     {"analyzers/", "indexer/schema/", "server/search/", "server/http/", "server/knowledge/",
      "server/settings.h"}},
    {"server/pages",
     {"indexer/schema/", "server/search/", "server/http/", "server/knowledge/",
      "server/settings.h"}},
    {"server/http", {"server/settings.h"}},
    {"tests", {"analyzers/", "indexer/", "server/", "tests/"}},
};

// Library header prefix -> the only folders that may use it.
const std::map<std::string, Strings> kMayUse{
    {"xapian", {"indexer/schema", "indexer/writing", "server/search", "tests"}},
    {"libxml/", {"indexer/readers", "indexer/extract"}},
    {"unicode/", {"analyzers", "tests"}},
    {"Poco/Net/HTTPServer", {"server/http"}},
    {"sqlite3", {"indexer/catalogue", "server/access", "tests"}},
    {"poppler", {"indexer/readers", "indexer/extract"}},
    {"seccomp", {"indexer/extract", "tests"}},
    {"archive", {"indexer/readers", "tests"}},
    {"libstemmer", {"analyzers", "tests"}},
};

struct Include {
  std::string file, folder, target;
};

bool begins_with_any(const std::string& text, const Strings& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&text](const std::string& prefix) { return text.starts_with(prefix); });
}

bool is_in_any(const std::string& folder, const Strings& folders) {
  return std::any_of(folders.begin(), folders.end(), [&folder](const std::string& one) {
    return folder == one || folder.starts_with(one + "/");
  });
}

std::vector<Include> includes_of(const fs::path& root, const fs::path& file) {
  static const std::regex kInclude(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
  std::vector<Include> includes;
  std::ifstream stream(file);
  const std::string name = fs::relative(file, root).string();
  const std::string folder = fs::path(name).parent_path().string();
  std::smatch match;
  for (std::string line; std::getline(stream, line);)
    if (std::regex_search(line, match, kInclude)) includes.push_back({name, folder, match[1]});
  return includes;
}

std::vector<Include> all_includes() {
  const fs::path root(LOTSE_SOURCE_DIR);
  std::vector<Include> all;
  for (const char* top : {"analyzers", "indexer", "server", "tests"})
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      const auto ending = entry.path().extension();
      if (ending != ".h" && ending != ".cc") continue;
      const auto found = includes_of(root, entry.path());
      all.insert(all.end(), found.begin(), found.end());
    }
  return all;
}

const Strings* row_of(std::string folder) {
  while (true) {
    const auto row = kMayInclude.find(folder);
    if (row != kMayInclude.end()) return &row->second;
    if (folder.find('/') == std::string::npos) return nullptr;
    folder = fs::path(folder).parent_path().string();
  }
}

bool is_ours(const std::string& target) {
  return begins_with_any(target, {"analyzers/", "indexer/", "server/", "tests/"});
}

TEST(Layering, FoldersIncludeOnlyWhatTheyMay) {
  const auto includes = all_includes();
  ASSERT_GT(includes.size(), 100u);
  for (const Include& include : includes) {
    if (!is_ours(include.target)) continue;
    const std::string own = fs::path(include.target).parent_path().string();
    const Strings* allowed = row_of(include.folder);
    ASSERT_NE(allowed, nullptr) << include.folder << " is in no row of the table";
    EXPECT_TRUE(own == include.folder || begins_with_any(include.target, *allowed))
        << include.file << " includes " << include.target;
  }
}

TEST(Layering, LibrariesAreUsedOnlyWhereTheyMay) {
  for (const Include& include : all_includes())
    for (const auto& [library, folders] : kMayUse) {
      if (!include.target.starts_with(library)) continue;
      EXPECT_TRUE(is_in_any(include.folder, folders)) << include.file << " uses " << include.target;
    }
}

TEST(Layering, HttpStatusNumbersStayInHttp) {
  static const std::regex kStatus(R"(\bstatus\s*=\s*[1-5][0-9][0-9]\b)");
  const fs::path root(LOTSE_SOURCE_DIR);
  for (const char* top : {"server/query", "server/search", "server/pages"})
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      const auto ending = entry.path().extension();
      if (ending != ".h" && ending != ".cc") continue;
      std::ifstream stream(entry.path());
      for (std::string line; std::getline(stream, line);)
        EXPECT_FALSE(std::regex_search(line, kStatus)) << entry.path() << ": " << line;
    }
}

}  // namespace
