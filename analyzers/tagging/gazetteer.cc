#include "analyzers/tagging/gazetteer.h"

namespace lotse::tagging {
namespace {

std::uint64_t edge_key(std::uint32_t node, std::uint32_t word) {
  return (static_cast<std::uint64_t>(node) << 32) | word;
}

}  // namespace

void Gazetteer::add(std::string_view name, NameForm form) {
  form.loose = name.find_first_of(",()") != std::string_view::npos;
  add(folded_words(name), std::move(form));
}

void Gazetteer::add(const std::vector<std::string>& folded_name, NameForm form) {
  if (folded_name.empty()) return;
  std::uint32_t node = 0;
  for (const std::string& word : folded_name) {
    const auto next_word = static_cast<std::uint32_t>(vocabulary_.size());
    const std::uint32_t id = vocabulary_.try_emplace(word, next_word).first->second;
    begins_name_.resize(vocabulary_.size());
    if (node == 0) begins_name_[id] = true;
    const auto next_node = static_cast<std::uint32_t>(forms_.size());
    const auto [edge, added] = edges_.try_emplace(edge_key(node, id), next_node);
    if (added) forms_.emplace_back();
    node = edge->second;
  }
  forms_[node].push_back(std::move(form));
}

std::uint32_t Gazetteer::word_id(std::string_view word) const {
  const auto found = vocabulary_.find(word);
  return found == vocabulary_.end() ? kUnknown : found->second;
}

std::uint32_t Gazetteer::child(std::uint32_t node, std::uint32_t word) const {
  const auto found = edges_.find(edge_key(node, word));
  return found == edges_.end() ? kUnknown : found->second;
}

std::optional<NameMatch> Gazetteer::longest_at(const TextWords& words, std::size_t i) const {
  std::uint32_t id = word_id(words.folded(i));
  if (id == kUnknown || !begins_name_[id]) return std::nullopt;
  std::optional<NameMatch> best;
  bool loose = false;
  std::uint32_t node = 0;
  for (std::size_t k = i; k < words.size(); ++k) {
    if (k > i) {
      if (words[k].gap == Gap::kBreak) break;
      loose = loose || words[k].gap == Gap::kLoose;
      id = word_id(words.folded(k));
    }
    node = id == kUnknown ? kUnknown : child(node, id);
    if (node == kUnknown) break;
    auto forms = fitting(node, words, i, k + 1 - i, loose);
    if (!forms.empty()) best = NameMatch{i, k + 1 - i, std::move(forms)};
  }
  return best;
}

std::vector<const NameForm*> Gazetteer::fitting(std::uint32_t node, const TextWords& words,
                                                std::size_t first, std::size_t count,
                                                bool loose) const {
  std::vector<const NameForm*> all;
  for (const NameForm& form : forms_[node]) {
    if (loose && !form.loose) continue;
    if (form.capital && !words[first].capital) continue;
    const auto begin = words[first].begin;
    const auto raw = words.text().substr(begin, words[first + count - 1].end - begin);
    if (!form.exact.empty() && raw != form.exact) continue;
    all.push_back(&form);
  }
  return all;
}

}  // namespace lotse::tagging
