#include "analyzers/tagging/document_type.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/tagging/decision_evidence.h"
#include "analyzers/tagging/opening.h"
#include "analyzers/tagging/type_labels.h"

namespace lotse::tagging {
namespace {

struct Label : TypeLabel {
  bool in_title = false;
};

std::vector<Label> labels_of(std::string_view title, std::string_view text) {
  std::vector<Label> all;
  for (const TypeLabel& label : type_labels(TextWords(title))) all.push_back({label, true});
  for (const TypeLabel& label : type_labels(TextWords(first_bytes(text, kHeaderZone))))
    all.push_back({label, false});
  return all;
}

const Label* first_of(const std::vector<Label>& labels, std::string_view type) {
  const auto found = std::find_if(labels.begin(), labels.end(),
                                  [&](const Label& label) { return label.type == type; });
  return found == labels.end() ? nullptr : &*found;
}

bool has_word(const TextWords& words, auto... any) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (((words.folded(i) == any) || ...)) return true;
  return false;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

// Two sides: "zwischen der Stadt … und …" in the header, or both signatures at the end.
bool has_two_sides(std::string_view title, std::string_view text) {
  const std::string opening =
      std::string(title) + "\n" + std::string(first_bytes(text, kHeaderZone));
  const TextWords header(opening);
  const bool sides = (has_word(header, "zwischen") && has_word(header, "und")) ||
                     (has_word(header, "between") && has_word(header, "and"));
  const std::string_view end = text.substr(last_bytes_begin(text, kSignatureZone));
  const TextWords signature(end);
  const bool signed_by_both =
      count_of(end, "Für die Stadt") + count_of(end, "For the City") +
              count_of(end, "For the city") >
          1 ||
      has_word(signature, "unterzeichnet", "unterzeichneten", "unterschrieben", "signed",
               "unterschriften", "signatures", "gezeichnet");
  return sides || signed_by_both;
}

Fact fact(const Label& label, std::string_view type) {
  return {std::string(type), label.begin, label.end, "type:label", label.in_title};
}

// "Vertrag mit Schytomyr unterzeichnet" is a headline, "Entwurf" not signed yet: neither is a
// treaty.
bool is_no_treaty(std::string_view title, std::string_view text) {
  constexpr std::size_t kFirstLines = 300;
  const std::string opening =
      std::string(title) + "\n" + std::string(first_bytes(text, kFirstLines));
  const TextWords words(opening);
  if (has_word(words, "entwurf", "vertragsentwurf", "draft", "muster", "mustervertrag"))
    return true;
  return has_word(TextWords(title), "unterzeichnet", "besiegelt", "signed", "geschlossen", "sealed",
                  "verlangert", "extended");
}

// A decision in the text; rule "type:decision".
std::optional<Fact> decision_fact(std::string_view text, std::size_t zone) {
  const TextWords words(first_bytes(text, zone));
  const auto decision = decision_in(words);
  if (!decision) return std::nullopt;
  return Fact{"resolution", words[decision->first].begin, words[decision->last - 1].end,
              "type:decision", false};
}

// The type that the label proves, "" if the text lacks what it takes: a decision for a "Beschluss",
// two sides for an agreement.
std::string_view proven_type(const Label& label, std::string_view title, std::string_view text) {
  const bool two_sides = label.type == "agreement" || label.type == "declaration";
  if (two_sides && has_two_sides(title, text)) return is_no_treaty(title, text) ? "" : "agreement";
  if (label.type == "declaration") return "statement";
  constexpr std::size_t kFirstLines = 300;
  if (label.type == "other" && !label.in_title && label.begin > kFirstLines) return "";
  if (label.type == "urgent") return "resolution";
  if (label.type == "resolution" && !decision_fact(text, kEvidenceZone)) return "";
  return label.type == "agreement" || label.type == "extract" ? "" : std::string_view(label.type);
}

// "Resolution" is a political statement, unless an English council resolves something by it.
bool is_english_decision(const Label& label, std::string_view text) {
  const auto words = first_bytes(text, kHeaderZone);
  return label.type == "statement" && (words.find("council resolve") != words.npos ||
                                       words.find("Council resolve") != words.npos);
}

}  // namespace

std::optional<Fact> type_of(std::string_view title, std::string_view text) {
  const std::vector<Label> labels = labels_of(title, text);
  for (const std::string_view sure : {"press_release", "minutes"})
    if (const Label* label = first_of(labels, sure); label != nullptr && label->own_line)
      return fact(*label, sure);
  if (first_of(labels, "extract") != nullptr) {
    if (auto decision = decision_fact(text, kEvidenceZone)) return decision;
    return fact(*first_of(labels, "extract"), "minutes");
  }
  const bool proposes = first_of(labels, "proposal") != nullptr;
  for (const Label& label : labels) {
    if (label.type == "resolution" && proposes) continue;
    if (is_english_decision(label, text)) return decision_fact(text, kHeaderZone);
    const std::string_view type = proven_type(label, title, text);
    if (!type.empty()) return fact(label, type);
  }
  constexpr std::size_t kFirstSentences = 700;
  return decision_fact(text, kFirstSentences);
}

}  // namespace lotse::tagging
