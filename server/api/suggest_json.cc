#include "server/api/suggest_json.h"

#include "server/api/search_json.h"

namespace lotse::api {

http::Response suggest_json(const std::string& q,
                            const std::vector<search::Suggestion>& suggestions) {
  return json_answer({{"query", q}, {"suggestions", suggestions_json(suggestions)}});
}

}  // namespace lotse::api
