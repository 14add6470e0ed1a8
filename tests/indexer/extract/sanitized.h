// Tests of limits count in the release build: sanitizers multiply time and memory.
#pragma once

namespace lotse {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace lotse
