# Every target is one line of plain Python, to be typed as it stands where there is no make (on
# Windows with "py" for "python3"). ARGS reaches the command: make test ARGS='-m "not browser"'
PYTHON ?= python3

.DEFAULT_GOAL := site
.PHONY: site serve check export new test lint slides bench clean help

site: ## check the course and build the website into site/
	@$(PYTHON) scripts/build.py site $(ARGS)

serve: ## show the site on this machine and build it again at every change
	@$(PYTHON) scripts/build.py serve $(ARGS)

export: ## make the files to download: make export ARGS='papers two-jobs'
	@$(PYTHON) scripts/build.py export $(ARGS)

check: ## only look for mistakes in the course
	@$(PYTHON) scripts/build.py check $(ARGS)

new: ## begin a module as a draft: make new MODULE=hard-news
	@$(PYTHON) scripts/build.py new $(or $(MODULE),$(error Name the module: make new MODULE=hard-news)) $(ARGS)

test: ## run every test, in a real browser too
	@$(PYTHON) scripts/dev.py test $(ARGS)

lint: ## check style, types and workflows; mend with ARGS=--fix
	@$(PYTHON) scripts/dev.py lint $(ARGS)

slides: ## look in a browser at whether everything fits on its slide
	@$(PYTHON) scripts/dev.py slides $(ARGS)

bench: ## measure what a build and a page cost
	@$(PYTHON) scripts/dev.py bench $(ARGS)

clean: ## delete all that the targets above have made, the installed packages too
	@$(PYTHON) scripts/dev.py clean $(ARGS)

help: ## this list
	@$(PYTHON) -c 'import re; [print(f"make {n:7}{w}") for n, w in re.findall(r"(?m)^(\w+):.*?## (.*)", open("Makefile").read())]'
