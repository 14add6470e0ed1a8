#include "analyzers/word_knowledge.h"

namespace lotse::analyzers {
namespace {

WordKnowledge& process_knowledge() {
  static WordKnowledge knowledge;
  return knowledge;
}

}  // namespace

void use_word_knowledge(const WordKnowledge& knowledge) { process_knowledge() = knowledge; }

const WordKnowledge& word_knowledge() { return process_knowledge(); }

}  // namespace lotse::analyzers
