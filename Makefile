# The targets are the manual. `make` prints them.

.DEFAULT_GOAL := help
.PHONY: help run test test-core test-long format bench proofs security sbom

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## install what is missing, build, and serve a demonstration on http://127.0.0.1:8080
	@scripts/run

test: ## install what the tests need and run everything that CI runs
	@scripts/test

test-core: ## run the tests of the pure rooms alone
	@cd Core && swift test

test-long: ## run what is too slow for CI: many seeds, big ledgers
	@scripts/test-long

format: ## format all Swift code
	@swift format -i -r --parallel Package.swift Sources Tests Benchmarks \
		Core/Package.swift Core/Sources Core/Tests Core/Plugins

bench: ## measure the release build beside a floor taken in the same run
	@scripts/bench

proofs: ## prove the law in a release build of Core: every state, every mutant, how fast
	@scripts/proofs

security: ## read the code by rules of our own, and look for secrets
	@scripts/security

sbom: ## write what the product is made of to .artefacts/sbom.cdx.json
	@scripts/sbom
