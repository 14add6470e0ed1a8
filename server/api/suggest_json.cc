#include "server/api/suggest_json.h"

#include "server/api/search_json.h"

namespace lotse::api {

http::Response suggest_json(const std::string& q,
                            const std::vector<search::Suggestion>& suggestions) {
  JsonWriter json;
  json.object([&] {
    json.member("query", q);
    write_suggestions(json, suggestions);
  });
  return json_answer(json.take());
}

}  // namespace lotse::api
