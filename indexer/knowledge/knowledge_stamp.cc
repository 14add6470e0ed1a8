#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "indexer/knowledge/knowledge_files.h"

namespace lotse::knowledge {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kStampBytes = 16;

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error(file.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(stream), {}};
}

// Words that widen a question: no document depends on them.
bool is_for_questions(const fs::path& file) {
  return file.filename() == "glossary.toml" || file.filename() == "thesaurus.toml";
}

std::vector<fs::path> toml_files(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == ".toml" && !is_for_questions(entry.path()))
      files.push_back(entry.path());
  if (error) throw std::runtime_error(folder.string() + ": " + error.message());
  std::sort(files.begin(), files.end());
  return files;
}

// With its length before it, so that no two lists of files give the same bytes.
void add(crypto_generichash_state& state, const std::string& bytes) {
  const std::string length = std::to_string(bytes.size()) + ":";
  for (const std::string* part : {&length, &bytes})
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part->data()),
                              part->size());
}

}  // namespace

std::string knowledge_stamp(const fs::path& folder) {
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, kStampBytes);
  for (const fs::path& file : toml_files(folder)) {
    add(state, file.filename().string());
    add(state, bytes_of(file));
  }
  std::array<unsigned char, kStampBytes> digest{};
  crypto_generichash_final(&state, digest.data(), digest.size());
  std::string hex(kStampBytes * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  hex.pop_back();
  return hex;
}

}  // namespace lotse::knowledge
