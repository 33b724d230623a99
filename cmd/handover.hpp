#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace zgz::cmd {

/// Hands values from one thread to another, a few ahead: who makes them waits for who takes them.
template <typename T>
class Handover {
 public:
  explicit Handover(std::size_t most) : m_most(most) {}

  /// False when nothing is taken any more; the value is then lost.
  bool put(T value) {
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [&] { return m_stopped || m_values.size() < m_most; });
    if (m_stopped) return false;
    m_values.push_back(std::move(value));
    m_changed.notify_all();
    return true;
  }

  /// There will be no more.
  void finish() {
    std::lock_guard const lock{m_mutex};
    m_finished = true;
    m_changed.notify_all();
  }

  /// No more will be taken.
  void stop() {
    std::lock_guard const lock{m_mutex};
    m_stopped = true;
    m_changed.notify_all();
  }

  /// The next value; nothing at the end.
  std::optional<T> take() {
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [&] { return m_finished || !m_values.empty(); });
    if (m_values.empty()) return std::nullopt;
    auto value = std::move(m_values.front());
    m_values.pop_front();
    m_changed.notify_all();
    return value;
  }

 private:
  std::size_t m_most;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<T> m_values;
  bool m_finished = false, m_stopped = false;
};

/// Runs `make(handover)` in a thread of its own and `take` on each of its values in this one. What either throws is
/// thrown here, after the thread has ended.
template <typename T, typename Make, typename Take>
void hand_over(std::size_t most, Make make, Take take) {
  Handover<T> handover{most};
  std::exception_ptr failure;
  std::thread maker{[&] {
    try {
      make(handover);
    } catch (...) {
      failure = std::current_exception();
    }
    handover.finish();
  }};
  try {
    while (auto value = handover.take()) take(*std::move(value));
  } catch (...) {
    handover.stop();
    maker.join();
    throw;
  }
  maker.join();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace zgz::cmd
