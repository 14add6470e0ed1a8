// Taggers that read the words of a document, and a chain of them that cuts the document into words
// only once. Order matters in a chain: later taggers see the mentions of earlier ones.
#pragma once

#include <memory>
#include <vector>

#include "analyzers/tagging/tagger.h"
#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

struct DocumentWords {
  explicit DocumentWords(const TaggedText& tagged)
      : title(tagged.title), text(tagged.text), paragraphs(tagged.paragraphs) {}

  TextWords title;
  TextWords text;
  const std::vector<analyzers::Paragraph>& paragraphs;  // of the text
};

class WordTagger : public Tagger {
 public:
  void tag(const TaggedText& document, std::vector<Mention>& mentions) const final {
    tag_words(DocumentWords(document), mentions);
  }
  virtual void tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const = 0;
};

class TaggerChain : public Tagger {
 public:
  explicit TaggerChain(std::vector<std::unique_ptr<WordTagger>> taggers)
      : taggers_(std::move(taggers)) {}

  void tag(const TaggedText& document, std::vector<Mention>& mentions) const override {
    const DocumentWords words(document);
    for (const auto& tagger : taggers_) tagger->tag_words(words, mentions);
  }

 private:
  std::vector<std::unique_ptr<WordTagger>> taggers_;
};

}  // namespace lotse::tagging
