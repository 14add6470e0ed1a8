#include "analyzers/tagging/phrase_patterns.h"

#include <algorithm>
#include <span>
#include <sstream>

#include "analyzers/normalize.h"
#include "analyzers/tagging/light_stem.h"

namespace lotse::tagging {
namespace {

using analyzers::Language;

constexpr std::uint32_t kAny = 0;  // the atom of "_"

std::uint32_t three_bytes(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i]));
  };
  return byte(0) << 16 | byte(1) << 8 | byte(2);
}

constexpr std::string_view kGermanInflections[] = {"",   "e", "en", "er", "es",
                                                   "em", "s", "n",  "nen"};
constexpr std::string_view kEnglishInflections[] = {"", "s", "es"};

std::span<const std::string_view> inflections(Language language) {
  if (language == Language::kGerman) return kGermanInflections;
  return kEnglishInflections;
}

}  // namespace

PhrasePatterns::PhrasePatterns(Language language) : language_(language) {
  atom_by_pattern_.emplace("_", kAny);
  anchors_.emplace_back();
}

std::uint32_t PhrasePatterns::add(const std::string& phrase) {
  const auto number = static_cast<std::uint32_t>(phrases_.size());
  const auto [known, added] = phrase_by_text_.try_emplace(phrase, number);
  if (!added) return known->second;
  Atoms atoms;
  std::istringstream patterns(phrase);
  std::size_t longest = 0;
  std::uint32_t anchor = 0;
  for (std::string pattern; patterns >> pattern;) {
    atoms.push_back(atom_of(pattern));
    if (atoms.back() == kAny || pattern.size() <= longest) continue;
    longest = pattern.size();
    anchor = static_cast<std::uint32_t>(atoms.size() - 1);
  }
  if (longest > 0) anchors_[atoms[anchor]].push_back({number, anchor});
  phrases_.push_back(std::move(atoms));
  return number;
}

PhrasePatterns::Atom PhrasePatterns::atom_of(std::string_view pattern) {
  const bool any_before = pattern.starts_with('*');
  const bool any_after = pattern.size() > 1 && pattern.ends_with('*');
  std::string_view bare = pattern;
  if (any_before) bare.remove_prefix(1);
  if (any_after) bare.remove_suffix(1);
  const std::string text = analyzers::folded(bare);
  const std::string key =
      pattern == "_" ? "_" : (any_before ? "*" : "") + text + (any_after ? "*" : "");
  const auto [known, added] = atom_by_pattern_.try_emplace(key, static_cast<Atom>(anchors_.size()));
  const Atom atom = known->second;
  if (!added) return atom;
  anchors_.emplace_back();
  // A piece of fewer than three letters would hold of nearly every word: it must be the whole word.
  if ((!any_before && !any_after) || text.size() < 3)
    stems_.emplace(std::string(light_stem(text, language_)), atom);
  else if (any_before && any_after)
    parts_[three_bytes(text, 0)].push_back({text, atom});
  else if (any_after)
    beginnings_[three_bytes(text, 0)].push_back({text, atom});
  else
    endings_[three_bytes(text, text.size() - 3)].push_back({text, atom});
  return atom;
}

void PhrasePatterns::add_endings(std::string_view word, Atoms& atoms) const {
  for (const std::string_view inflection : inflections(language_)) {
    if (!word.ends_with(inflection) || word.size() < inflection.size() + 3) continue;
    const auto base = word.substr(0, word.size() - inflection.size());
    const auto bucket = endings_.find(three_bytes(base, base.size() - 3));
    if (bucket == endings_.end()) continue;
    for (const Piece& piece : bucket->second)
      if (base.ends_with(piece.text)) atoms.push_back(piece.atom);
  }
}

void PhrasePatterns::add_parts(std::string_view word, Atoms& atoms) const {
  if (parts_.empty()) return;
  for (std::size_t at = 0; at + 3 <= word.size(); ++at) {
    const auto bucket = parts_.find(three_bytes(word, at));
    if (bucket == parts_.end()) continue;
    for (const Piece& piece : bucket->second)
      if (word.substr(at).starts_with(piece.text)) atoms.push_back(piece.atom);
  }
}

void PhrasePatterns::add_atoms(std::string_view word, Atoms& atoms) const {
  if (const auto found = stems_.find(light_stem(word, language_)); found != stems_.end())
    atoms.push_back(found->second);
  if (word.size() < 3) return;
  if (const auto bucket = beginnings_.find(three_bytes(word, 0)); bucket != beginnings_.end())
    for (const Piece& piece : bucket->second)
      if (word.starts_with(piece.text)) atoms.push_back(piece.atom);
  add_endings(word, atoms);
  add_parts(word, atoms);
}

bool PhrasePatterns::WordAtoms::has(std::size_t word, Atom atom) const {
  for (std::size_t i = begins[word]; i < begins[word + 1]; ++i)
    if (all[i] == atom) return true;
  return false;
}

PhrasePatterns::WordAtoms PhrasePatterns::atoms_of(const TextWords& words, WordRange range) const {
  WordAtoms atoms;
  atoms.begins.reserve(range.last - range.first + 1);
  for (std::size_t i = range.first; i < range.last; ++i) {
    const auto begin = static_cast<std::ptrdiff_t>(atoms.all.size());
    atoms.begins.push_back(atoms.all.size());
    add_atoms(words.folded(i), atoms.all);
    std::sort(atoms.all.begin() + begin, atoms.all.end());
    atoms.all.erase(std::unique(atoms.all.begin() + begin, atoms.all.end()), atoms.all.end());
  }
  atoms.begins.push_back(atoms.all.size());
  return atoms;
}

void PhrasePatterns::match_compound(const TextWords& words, std::size_t i,
                                    std::vector<PhraseMatch>& matches) const {
  Atoms atoms;
  add_atoms(std::string(words.folded(i)) + std::string(words.folded(i + 1)), atoms);
  for (const Atom atom : atoms)
    for (const Anchor& anchor : anchors_[atom])
      if (phrases_[anchor.phrase].size() == 1) matches.push_back({anchor.phrase, {i, i + 2}});
}

bool PhrasePatterns::fits(const Atoms& phrase, const TextWords& words, WordRange range,
                          const WordAtoms& atoms, std::size_t first) const {
  if (first + phrase.size() > range.last) return false;
  for (std::size_t k = 0; k < phrase.size(); ++k) {
    if (words[first + k].sentence != words[first].sentence) return false;
    if (phrase[k] != kAny && !atoms.has(first + k - range.first, phrase[k])) return false;
  }
  return true;
}

void PhrasePatterns::match_at(const TextWords& words, WordRange range, const WordAtoms& atoms,
                              std::size_t i, std::vector<PhraseMatch>& matches) const {
  const std::size_t word = i - range.first;
  for (std::size_t k = atoms.begins[word]; k < atoms.begins[word + 1]; ++k)
    for (const Anchor& anchor : anchors_[atoms.all[k]]) {
      if (word < anchor.offset) continue;
      const std::size_t first = i - anchor.offset;
      const Atoms& phrase = phrases_[anchor.phrase];
      if (fits(phrase, words, range, atoms, first))
        matches.push_back({anchor.phrase, {first, first + phrase.size()}});
    }
}

std::vector<PhraseMatch> PhrasePatterns::matches(const TextWords& words, WordRange range) const {
  std::vector<PhraseMatch> all;
  const WordAtoms atoms = atoms_of(words, range);
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (i + 1 < range.last && words[i + 1].gap == Gap::kHyphen) match_compound(words, i, all);
    match_at(words, range, atoms, i, all);
  }
  return all;
}

}  // namespace lotse::tagging
