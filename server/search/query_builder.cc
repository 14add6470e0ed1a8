#include "server/search/query_builder.h"

#include <algorithm>
#include <iterator>

#include "indexer/schema/terms.h"
#include "server/search/doc_set_source.h"

namespace lotse::search {
namespace {

using analyzers::Key;
using analyzers::Token;
using Xapian::Query;

// What stands as typed counts more than another form of the word, what stands in the title more
// than what stands in the text.
constexpr double kExactWeight = 0.3;
constexpr double kVariantWeight = 0.1;  // another spelling, another gender
constexpr double kFamilyWeight = 0.4;
constexpr double kPartWeight = 0.3;  // in a compound
constexpr double kTitleWeight = 0.8;
constexpr double kPartsWeight = 0.7;
constexpr double kTranslationWeight = 0.7;  // of several words
constexpr double kSynonymWeight = 0.25;
// Above any sum of word weights: documents with all words, the paper with this number. Of a long
// question, a pasted title for one, the longest documents hold all words and not the best: there it
// is a lead.
constexpr double kAllWordsWeight = 10'000;
constexpr std::size_t kShortQuestion = 4;  // words
constexpr double kLeadPerWord = 0.5;
constexpr double kReferenceWeight = 100'000;
constexpr Xapian::termcount kMostExpansions = 100;

template <typename MakeTerm>
Query synonyms(const std::vector<Token>& tokens, MakeTerm term) {
  std::vector<Query> terms;
  for (const Token& token : tokens) terms.emplace_back(term(token.key, token.text));
  return Query(Query::OP_SYNONYM, terms.begin(), terms.end());
}

Query scaled(double factor, const Query& query) {
  return Query(Query::OP_SCALE_WEIGHT, query, factor);
}

Query joined(Query::op op, const std::vector<Query>& queries) {
  return Query(op, queries.begin(), queries.end());
}

Query beginning(const WordTerms& word) {
  std::vector<Query> prefixes;
  for (const Token& token : word.whole) {
    const std::string prefix = word.title ? schema::title_term(token.key, token.text)
                                          : schema::word_term(token.key, token.text);
    prefixes.emplace_back(Query::OP_WILDCARD, prefix, kMostExpansions,
                          Query::WILDCARD_LIMIT_MOST_FREQUENT, Query::OP_SYNONYM);
  }
  return joined(Query::OP_OR, prefixes);
}

std::vector<Token> of_key(const std::vector<Token>& tokens, Key key) {
  std::vector<Token> some;
  const auto has_key = [key](const Token& token) { return token.key == key; };
  std::ranges::copy_if(tokens, std::back_inserter(some), has_key);
  return some;
}

// Keys under which a word is weighed, each once: its stems, or its exact form if it has none. As a
// document holds both, weighing them together would count each word twice.
std::vector<Token> weighed(const std::vector<Token>& tokens) {
  std::vector<Token> stems;
  const auto is_stem = [](const Token& token) {
    return token.key == Key::kGermanStem || token.key == Key::kEnglishStem;
  };
  std::ranges::copy_if(tokens, std::back_inserter(stems), is_stem);
  return stems.empty() ? of_key(tokens, Key::kExact) : stems;
}

Query whole_word(const std::vector<Token>& tokens, bool title) {
  if (title) return synonyms(tokens, schema::title_term);
  const std::vector<Token> main = weighed(tokens);
  std::vector<Query> ways{synonyms(main, schema::word_term),
                          scaled(kTitleWeight, synonyms(main, schema::title_term))};
  if (const auto parts = of_key(tokens, Key::kGermanPart); !parts.empty()) {
    ways.push_back(scaled(kPartWeight, synonyms(parts, schema::word_term)));
  }
  double weight = kExactWeight;
  for (const Token& token : tokens) {
    if (token.key != Key::kExact) continue;
    ways.push_back(scaled(weight, Query(schema::word_term(token.key, token.text))));
    weight = kVariantWeight;
  }
  return joined(Query::OP_OR, ways);
}

// The word and its translations count as one word, by how often any of them occurs: a translation
// that is rare here for being of the other language must not weigh more than the word itself.
std::vector<Token> with_translations(const WordTerms& word) {
  std::vector<Token> all = word.whole;
  for (const Alternative& one : word.alternatives) {
    const bool translation = one.rule == analyzers::Rule::kTranslation;
    if (translation && one.words.size() == 1) {
      std::ranges::copy(one.words.front(), std::back_inserter(all));
    }
  }
  return all;
}

// A wording of several words. Of words in a row the rarest is counted, where they stand so: a set
// of documents cannot be one of Xapian's synonyms.
Query several_words(const Alternative& one, const std::vector<std::string>& uuids) {
  if (one.in_a_row) {
    const Query rows = DocSetSource::query(one.documents, uuids, 0);
    return Query(Query::OP_FILTER, synonyms(one.words[one.rarest], schema::word_term), rows);
  }
  std::vector<Query> each;
  for (const auto& part : one.words) each.push_back(synonyms(part, schema::word_term));
  return scaled(kPartsWeight, joined(Query::OP_AND, each));
}

std::vector<Query> alternatives(const WordTerms& word, const std::vector<std::string>& uuids) {
  std::vector<Query> ways;
  std::vector<Token> related;
  for (const Alternative& one : word.alternatives) {
    const bool synonym = one.rule == analyzers::Rule::kSynonym;
    if (one.words.size() > 1) {
      const double weight = synonym ? kSynonymWeight : kTranslationWeight;
      ways.push_back(scaled(weight, several_words(one, uuids)));
    } else if (synonym) {
      std::ranges::copy(one.words.front(), std::back_inserter(related));
    }
  }
  if (!related.empty()) {
    ways.push_back(scaled(kSynonymWeight, synonyms(related, schema::word_term)));
    ways.push_back(scaled(kSynonymWeight * kTitleWeight, synonyms(related, schema::title_term)));
  }
  return ways;
}

Query all_parts(const WordTerms& word) {
  std::vector<Query> parts;
  for (const auto& part : word.parts) parts.push_back(whole_word(part, word.title));
  return scaled(kPartsWeight, joined(Query::OP_AND, parts));
}

Query word_query(const WordTerms& word, const std::vector<std::string>& uuids) {
  if (word.beginning) return beginning(word);
  std::vector<Query> ways;
  if (const auto tokens = with_translations(word); !tokens.empty()) {
    ways.push_back(whole_word(tokens, word.title));
  }
  if (!word.parts.empty()) ways.push_back(all_parts(word));
  if (!word.reference.empty()) {
    const Query paper(schema::reference_term(word.reference));
    auto* any = new Xapian::FixedWeightPostingSource(kReferenceWeight);
    ways.emplace_back(Query::OP_FILTER, Query(any->release()), paper);
  }
  std::ranges::move(alternatives(word, uuids), std::back_inserter(ways));
  return joined(Query::OP_OR, ways);
}

// The families of the words, each with a small weight; none if no word is long enough.
Query families(const std::vector<WordTerms>& words) {
  std::vector<Query> ways;
  for (const WordTerms& word : words) {
    std::vector<Query> terms;
    for (const Token& token : word.whole) {
      if (token.key != Key::kExact) continue;
      const std::string term = schema::beginning_term(token.text);
      if (!term.empty()) terms.emplace_back(term);
    }
    if (!terms.empty()) ways.push_back(joined(Query::OP_SYNONYM, terms));
  }
  return ways.empty() ? Query() : scaled(kFamilyWeight, joined(Query::OP_OR, ways));
}

std::vector<Query> word_queries(const std::vector<WordTerms>& words,
                                const std::vector<std::string>& uuids) {
  std::vector<Query> queries;
  for (const WordTerms& word : words) queries.push_back(word_query(word, uuids));
  return queries;
}

Query with_lead(const Query& query, const std::shared_ptr<const DocSet>& first, double lead,
                const std::vector<std::string>& uuids) {
  if (!first) return query;
  return Query(Query::OP_AND_MAYBE, query, DocSetSource::query(first, uuids, lead));
}

}  // namespace

Query ranking_query(const RankingInput& input) {
  const auto loose = word_queries(input.words.loose, input.uuids);
  const auto others = word_queries(input.words.others, input.uuids);
  if (loose.empty() && others.empty()) return {};
  Query query = joined(input.match == Match::kAll ? Query::OP_AND : Query::OP_OR, loose);
  if (const Query more = families(input.words.loose); !more.empty() && !loose.empty()) {
    query = Query(Query::OP_AND_MAYBE, query, more);
  }
  if (!loose.empty()) {
    const double lead = loose.size() <= kShortQuestion
                            ? kAllWordsWeight
                            : kLeadPerWord * static_cast<double>(loose.size());
    query = with_lead(query, input.first, lead, input.uuids);
    query = with_lead(query, input.as_typed, lead, input.uuids);
  }
  if (input.only_words) return query;
  // Hits need not hold a loose word: those of "+kumasi quatsch" do not.
  std::vector<Query> ways = others;
  if (!loose.empty()) ways.push_back(query);
  return Query(Query::OP_AND_MAYBE, DocSetSource::query(input.hits, input.uuids, 0),
               joined(Query::OP_OR, ways));
}

}  // namespace lotse::search
