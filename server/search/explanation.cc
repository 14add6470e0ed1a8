#include "server/search/explanation.h"

#include <algorithm>
#include <map>
#include <memory>

#include "indexer/schema/terms.h"
#include "server/search/doc_set_source.h"
#include "server/search/rule_names.h"

namespace lotse::search {
namespace {

using analyzers::Key;
using analyzers::Token;
using Xapian::Query;

// What a term of the index says to people.
struct Name {
  std::string query, term, rule;
};

class Names {
 public:
  explicit Names(const QueryWords& words) {
    for (const WordTerms& word : words.loose) add(word);
    for (const WordTerms& word : words.others) add(word);
  }

  // Of the first term that is known; a piece without terms is the lead of documents with all words.
  Name of(const Query& piece) const {
    const auto begin = piece.get_unique_terms_begin();
    for (auto term = begin; term != piece.get_unique_terms_end(); ++term) {
      const auto known = names_.find(*term);
      if (known != names_.end()) return known->second;
    }
    if (begin == piece.get_unique_terms_end() && piece.get_type() != Query::OP_WILDCARD) {
      return {"", "", "all words"};
    }
    return {"", "", piece.get_type() == Query::OP_WILDCARD ? "prefix" : "other"};
  }

 private:
  void add(const WordTerms& word) {
    for (const Token& token : word.whole) add(word, token);
    for (const auto& part : word.parts) {
      for (const Token& token : part) add(word, token);
    }
    for (const Alternative& one : word.alternatives) add(word, one);
    if (!word.reference.empty()) {
      add(schema::reference_term(word.reference), {word.typed, word.reference, "reference"});
    }
  }

  void add(const WordTerms& word, const Alternative& one) {
    for (const auto& keys : one.words) {
      for (const Token& token : keys) {
        const Name name{word.typed, one.text, rule_name(one.rule)};
        add(schema::word_term(token.key, token.text), name);
        add(schema::title_term(token.key, token.text), name);
      }
    }
  }

  void add(const WordTerms& word, const Token& token) {
    const std::string term = token.key == Key::kExact ? token.text : token.text + "…";
    add(schema::word_term(token.key, token.text), {word.typed, term, rule_name(token.rule)});
    add(schema::title_term(token.key, token.text), {word.typed, term, "title"});
    if (token.key == Key::kExact) {
      add(schema::beginning_term(token.text), {word.typed, token.text, "word family"});
    }
  }

  void add(const std::string& term, Name name) {
    if (!term.empty()) names_.emplace(term, std::move(name));
  }

  std::map<std::string, Name> names_;
};

bool adds_up(Query::op op) {
  return op == Query::OP_AND || op == Query::OP_OR || op == Query::OP_AND_MAYBE;
}

class Account {
 public:
  Account(Xapian::Enquire& enquire, const RankingInput& input,
          const std::vector<Xapian::docid>& documents)
      : enquire_(enquire), input_(input), names_(input.words), documents_(documents) {
    const auto last = std::ranges::max_element(documents);
    DocSet set(last == documents.end() ? 0 : *last);
    for (const Xapian::docid document : documents) set.add(document);
    page_ = std::make_shared<const DocSet>(std::move(set));
    pieces_.resize(documents.size());
  }

  void take(const Query& query) {
    const auto op = query.get_type();
    if (adds_up(op)) {
      for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) take(query.get_subquery(i));
    } else if (op == Query::OP_SCALE_WEIGHT && adds_up(query.get_subquery(0).get_type())) {
      take_scaled(query);
    } else {
      put(names_.of(query), weights(query));
    }
  }

  std::vector<std::vector<ScorePiece>> pieces() {
    for (auto& one : pieces_) {
      std::ranges::stable_sort(one, std::ranges::greater(), &ScorePiece::weight);
    }
    return std::move(pieces_);
  }

 private:
  // What the documents of the page get for a piece of the query alone.
  std::vector<double> weights(const Query& query) {
    enquire_.set_query(Query(Query::OP_FILTER, query, DocSetSource::query(page_, input_.uuids, 0)));
    const auto found = enquire_.get_mset(0, static_cast<Xapian::doccount>(documents_.size()));
    std::vector<double> all(documents_.size());
    for (auto hit = found.begin(); hit != found.end(); ++hit) {
      const auto place = std::ranges::find(documents_, *hit) - documents_.begin();
      all[static_cast<std::size_t>(place)] = hit.get_weight();
    }
    return all;
  }

  // The pieces inside, by the factor with which they enter the sum.
  void take_scaled(const Query& query) {
    const auto scaled = weights(query);
    const auto plain = weights(query.get_subquery(0));
    std::vector<std::size_t> begun;
    for (const auto& one : pieces_) begun.push_back(one.size());
    take(query.get_subquery(0));
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const double factor = plain[i] > 0 ? scaled[i] / plain[i] : 0;
      for (std::size_t k = begun[i]; k < pieces_[i].size(); ++k) pieces_[i][k].weight *= factor;
      std::erase_if(pieces_[i], [](const ScorePiece& piece) { return piece.weight <= 0; });
    }
  }

  void put(const Name& name, const std::vector<double>& all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i] > 0) pieces_[i].push_back({name.query, name.term, name.rule, all[i]});
    }
  }

  Xapian::Enquire& enquire_;
  const RankingInput& input_;
  Names names_;
  const std::vector<Xapian::docid>& documents_;
  std::shared_ptr<const DocSet> page_;
  std::vector<std::vector<ScorePiece>> pieces_;
};

}  // namespace

std::vector<std::vector<ScorePiece>> explanations(Xapian::Enquire& enquire,
                                                  const Xapian::Query& query,
                                                  const RankingInput& input,
                                                  const std::vector<Xapian::docid>& documents) {
  Account account(enquire, input, documents);
  if (!documents.empty()) account.take(query);
  return account.pieces();
}

}  // namespace lotse::search
