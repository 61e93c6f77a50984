// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.signin.SignInStore;

/** What nodes share about sign-in, in memory. */
public final class FakeSignInStore implements SignInStore {

    private final Set<String> captchas = new HashSet<>();
    private final Map<String, List<Instant>> sends = new HashMap<>();
    private final List<CodeRecord> codes = new ArrayList<>();
    private final Map<String, Instant> revoked = new HashMap<>();
    private final List<Instant> forgettings = new ArrayList<>();

    public List<CodeRecord> codes() {
        return List.copyOf(codes);
    }

    public Map<String, Instant> revoked() {
        return Map.copyOf(revoked);
    }

    public List<Instant> forgettings() {
        return List.copyOf(forgettings);
    }

    @Override
    public boolean useCaptcha(String digest, Instant expiresAt) {
        return captchas.add(digest);
    }

    @Override
    public List<Instant> sends(String mobileDigest, Instant since) {
        return sends.getOrDefault(mobileDigest, List.of()).stream()
                .filter(send -> !send.isBefore(since))
                .toList();
    }

    @Override
    public void addSend(String mobileDigest, Instant at) {
        sends.computeIfAbsent(mobileDigest, key -> new ArrayList<>()).add(at);
    }

    @Override
    public void putCode(CodeRecord record) {
        removeCode(record);
        codes.add(record);
    }

    @Override
    public Optional<CodeRecord> code(String mobileDigest, String browserDigest, String purpose) {
        return codes.stream()
                .filter(code -> code.mobileDigest().equals(mobileDigest)
                        && code.browserDigest().equals(browserDigest)
                        && code.purpose().equals(purpose))
                .findFirst();
    }

    @Override
    public void removeCode(CodeRecord record) {
        code(record.mobileDigest(), record.browserDigest(), record.purpose()).ifPresent(codes::remove);
    }

    @Override
    public void countTry(CodeRecord record) {
        CodeRecord kept = code(record.mobileDigest(), record.browserDigest(), record.purpose())
                .orElseThrow();
        putCode(new CodeRecord(
                kept.mobileDigest(),
                kept.browserDigest(),
                kept.purpose(),
                kept.salt(),
                kept.codeDigest(),
                kept.tries() + 1,
                kept.expiresAt()));
    }

    @Override
    public void revoke(String sessionId, Instant until) {
        revoked.put(sessionId, until);
    }

    @Override
    public boolean isRevoked(String sessionId) {
        return revoked.containsKey(sessionId);
    }

    @Override
    public void forgetExpired(Instant before) {
        forgettings.add(before);
    }
}
