// The seventeen goals with the number of documents: all evidence, and stated evidence alone,
// because a suggested goal is never shown as a stated one.
#pragma once

#include "server/api/cities_json.h"

namespace lotse::api {

http::Response sdgs_json(const schema::Knowledge& knowledge, const Counts& documents,
                         const Counts& documents_stated);
http::Response sdg_json(const schema::GoalEntry& goal, const Counts& documents,
                        const Counts& documents_stated);

}  // namespace lotse::api
