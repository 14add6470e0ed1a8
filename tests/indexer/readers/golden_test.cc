// tests/golden/FORMAT/INPUT beside INPUT.expected: what each reader makes of files that real
// programs wrote. UPDATE_GOLDEN=1 rewrites what is expected; read the difference before committing.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "indexer/readers/preload.h"
#include "tests/indexer/readers/leaks_of_libraries.h"
#include "tests/indexer/readers/show.h"

namespace lotse {
namespace {

namespace fs = std::filesystem;

const fs::path kGolden = LOTSE_SOURCE_DIR "/tests/golden";

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

std::vector<fs::path> inputs() {
  std::vector<fs::path> all;
  for (const auto& entry : fs::recursive_directory_iterator(kGolden)) {
    const auto extension = entry.path().extension();
    const bool input = entry.is_regular_file() && extension != ".expected" &&
                       entry.path().parent_path() != kGolden;
    if (input) all.push_back(entry.path());
  }
  std::sort(all.begin(), all.end());
  return all;
}

std::string dump(const Document& document) {
  std::string out = "title: " + document.title + "\ndate: " + document.date +
                    "\ndate_source: " + document.date_source + "\nlanguage: " + document.language +
                    "\ntype: " + document.type + "\nurl: " + document.url +
                    "\nreference: " + document.reference + "\naudience: " + document.audience +
                    "\nmedia_type: " + document.media_type + "\n";
  for (const std::string& note : document.notes) out += "note: " + note + "\n";
  for (const Section& section : document.sections) {
    out += "section: " + std::to_string(section.begin) + "-" + std::to_string(section.end);
    if (section.page) out += " page " + std::to_string(*section.page);
    out += " " + section.heading + "\n";
  }
  return out + "text:\n" + document.text + "\n";
}

std::string dump(const Rejection& rejection) {
  return "rejection: " + rejection.reason + "\ndetail: " + rejection.detail + "\n";
}

class Golden : public testing::TestWithParam<fs::path> {};

TEST_P(Golden, IsReadAsExpected) {
  const std::string bytes = bytes_of(GetParam());
  const auto result = readers::read_document({bytes, GetParam().filename().string(), ""});
  const std::string is = std::visit([](const auto& value) { return dump(value); }, result);
  const fs::path expected = GetParam().string() + ".expected";
  if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(expected, std::ios::binary) << is;
  EXPECT_EQ(is, bytes_of(expected));
}

std::string name_of(const testing::TestParamInfo<fs::path>& info) {
  std::string name = fs::relative(info.param, kGolden).string();
  std::replace_if(
      name.begin(), name.end(), [](char c) { return std::isalnum(c) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Readers, Golden, testing::ValuesIn(inputs()), name_of);

}  // namespace
}  // namespace lotse
