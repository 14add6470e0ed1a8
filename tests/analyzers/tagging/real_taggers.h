// Tags one text with the real authority files and shows what was found in one line.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/language.h"
#include "indexer/knowledge/taggers.h"

namespace lotse::tagging {

inline const knowledge::KnowledgeFiles& real_files() {
  static const auto files = knowledge::load_knowledge(
      std::filesystem::path(LOTSE_SOURCE_DIR) / "config" / "knowledge", "dortmund");
  return files;
}

inline std::vector<Mention> real_mentions(std::string_view text, std::string_view title = "") {
  static const auto taggers = knowledge::taggers_of(real_files());
  const TaggedText document{title, text,
                            analyzers::paragraphs_of(text, analyzers::Language::kGerman)};
  std::vector<Mention> mentions;
  for (const auto& tagger : taggers) tagger->tag(document, mentions);
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const Mention& a, const Mention& b) { return a.begin < b.begin; });
  return mentions;
}

// Ids of one kind and strength in the order of the text, each once: "kumasi leeds".
inline std::string ids(const std::vector<Mention>& mentions, std::string_view kind,
                       Strength strength = Strength::kStated) {
  std::string shown;
  std::vector<std::string> seen;
  for (const Mention& mention : mentions) {
    if (mention.kind != kind || mention.strength != strength) continue;
    if (std::find(seen.begin(), seen.end(), mention.id) != seen.end()) continue;
    seen.push_back(mention.id);
    shown += (shown.empty() ? "" : " ") + mention.id;
  }
  return shown;
}

}  // namespace lotse::tagging
